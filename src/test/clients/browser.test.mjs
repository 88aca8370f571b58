import assert from "node:assert/strict";
import { test } from "node:test";
import { address, ask } from "./served.mjs";

const query = `query Csto($day: Date) { organization(slug: "csto", asOf: $day) { id name } }`;
const variables = { day: "2007-01-01" };
const byGet = () => `${address}?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;

// The server of the test lets in this origin.
const origin = process.env.PACTA_ORIGIN;
const needs = { skip: !origin && "PACTA_ORIGIN names no origin that the server lets in" };

const preflight = (from, method) =>
  fetch(address, {
    method: "OPTIONS",
    headers: {
      Origin: from,
      "Access-Control-Request-Method": method,
      "Access-Control-Request-Headers": "content-type",
    },
  });

test("a plain fetch by GET is answered as one by POST", async () => {
  const response = await fetch(byGet());
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), await ask(query, variables));
});

test("a page of another origin may ask by GET and POST, after a preflight", needs, async () => {
  for (const method of ["GET", "POST"]) {
    const { status, headers } = await preflight(origin, method);
    assert.equal(status, 200);
    assert.equal(headers.get("Access-Control-Allow-Origin"), origin);
    assert.match(headers.get("Access-Control-Allow-Methods"), new RegExp(method));
    assert.match(headers.get("Access-Control-Allow-Headers"), /content-type/i);
  }
  const body = JSON.stringify({ query, variables });
  const headers = { Origin: origin, "Content-Type": "application/json" };
  for (const response of [
    await fetch(byGet(), { headers: { Origin: origin } }),
    await fetch(address, { method: "POST", headers, body }),
    await fetch(address, { method: "POST", headers, body: "{}" }),
  ]) {
    assert.equal(response.headers.get("Access-Control-Allow-Origin"), origin);
    assert.match(response.headers.get("Vary"), /origin/i);
  }
});

test("a page of an origin that is not let in may not", needs, async () => {
  const stranger = "https://elsewhere.example";
  const response = await fetch(byGet(), { headers: { Origin: stranger } });
  for (const { status, headers } of [await preflight(stranger, "POST"), response]) {
    assert.equal(status, 403);
    assert.equal(headers.get("Access-Control-Allow-Origin"), null);
  }
});
