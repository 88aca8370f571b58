import assert from "node:assert/strict";
import { test } from "node:test";
import { serverAudits } from "graphql-http";
import { address } from "./served.mjs";

for (const { id, name, fn } of serverAudits({ url: address, fetchFn: fetch })) {
  test(`graphql-http ${id}: ${name}`, async () => {
    const { status, reason } = await fn();
    assert.equal(status, "ok", reason);
  });
}
