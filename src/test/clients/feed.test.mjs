// The feed by graphql-sse. Nobody writes to the record under test, so it is followed from before its first revision.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient } from "graphql-sse";
import { address } from "./served.mjs";

const beforeAll = Buffer.from("feed.0.end").toString("base64url");
const query = `
  subscription Follow($after: String, $of: [ID!]) {
    factsChanged(after: $after, of: $of, kinds: [MEMBER_OF]) { cursor change { what after { key fact { valid } } } }
  }`;

const client = (options) => createClient({ url: address, retryAttempts: 0, ...options });

async function entries(one, count, variables) {
  const heard = [];
  for await (const { data, errors } of one.iterate({ query, variables })) {
    assert.equal(errors, undefined);
    heard.push(data.factsChanged);
    if (heard.length === count) break;
  }
  return heard;
}

test("graphql-sse hears the feed in order, and goes on from a cursor with the next entry", async () => {
  const one = client();
  const heard = await entries(one, 6, { after: beforeAll, of: ["organization:csto"] });
  assert.equal(new Set(heard.map(({ cursor }) => cursor)).size, 6);
  assert.ok(heard.every(({ change }) => change.what === "TOLD" && change.after.fact.valid));
  const rest = await entries(one, 3, { after: heard[2].cursor, of: ["organization:csto"] });
  assert.deepEqual(rest, heard.slice(3));
  one.dispose();
});

test("graphql-sse is told what is wrong with an operation, and that it is over", async () => {
  const one = client();
  const answers = [];
  for await (const answer of one.iterate({ query, variables: { after: "nonsense" } })) answers.push(answer);
  assert.deepEqual(
    answers.map(({ errors }) => errors[0].extensions.code),
    ["INVALID_CURSOR"],
  );
  one.dispose();
});
