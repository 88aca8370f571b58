import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { before, test } from "node:test";
import { CombinedGraphQLErrors, HttpLink, gql } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { apollo } from "./apollo.mjs";
import { again, days, endpoints, nextPage, twoDays } from "./questions.mjs";
import { address, ask, complaints, introspection, plain } from "./served.mjs";

let told;
before(async () => (told = await introspection()));

const client = () => apollo(told, new HttpLink({ uri: address }));
const network = (query, variables) => ({ query: gql(query), variables, fetchPolicy: "network-only" });
const kept = (query, variables) => ({ query: gql(query), variables, fetchPolicy: "cache-only" });

test("days stay apart in Apollo's cache: every answer is read back as it came", async () => {
  const one = client();
  const warnings = await complaints(async () => {
    const answers = [];
    for (const day of days) answers.push((await one.query(network(twoDays, day))).data);
    for (const [i, day] of days.entries()) assert.deepEqual((await one.query(kept(twoDays, day))).data, answers[i]);
    for (const [i, day] of days.entries()) assert.deepEqual(plain(answers[i]), (await ask(twoDays, day)).data);
    assert.deepEqual(
      answers.map(({ organization }) => organization.members.totalCount),
      [7, 6, 9],
    );
    assert.notEqual(answers[0].organization.name, answers[0].organization.then.name);
  });
  assert.deepEqual(warnings, []);
});

test("pages append in Apollo's cache by relayStylePagination, each day's to its own list", async () => {
  const one = client();
  const few = { ...days[0], first: 3 };
  const warnings = await complaints(async () => {
    const { organization } = (await one.query(network(twoDays, few))).data;
    const variables = { id: organization.id, after: organization.members.pageInfo.endCursor };
    await one.query(network(nextPage, variables));
    const grown = (await one.query(kept(twoDays, few))).data.organization;
    assert.equal(new Set(grown.members.edges.map(({ node }) => node.id)).size, 7);
    assert.equal(grown.members.edges.length, 7);
    assert.equal(grown.members.pageInfo.hasNextPage, false);
    assert.deepEqual(grown.then, organization.then);
  });
  assert.deepEqual(warnings, []);
});

test("node(id) gives Apollo the same view again", async () => {
  const one = client();
  const { organization } = (await one.query(network(twoDays, days[0]))).data;
  for (const { id } of [organization, organization.then]) await one.query(network(again, { id, first: 50 }));
  assert.deepEqual((await one.query(kept(twoDays, days[0]))).data.organization, organization);
});

test("two queries may ask for different parts of what has no id", async () => {
  const one = client();
  const warnings = await complaints(async () => {
    const { organization } = (await one.query(network(twoDays, days[0]))).data;
    const parts = await one.query(network(endpoints, { id: organization.id, first: 50 }));
    assert.ok(parts.data.node.members.edges.every(({ node }) => node.start.state));
    assert.deepEqual((await one.query(kept(twoDays, days[0]))).data.organization, organization);
  });
  assert.deepEqual(warnings, []);
});

test("an error reaches Apollo with its code", async () => {
  const wrong = client().query(network(`{ organization(slug: "csto", asOf: "2021-02-30") { name } }`));
  await assert.rejects(wrong, (error) => {
    assert.ok(CombinedGraphQLErrors.is(error));
    assert.equal(error.errors[0].extensions.code, "INVALID_ARGUMENT");
    return true;
  });
});

test("Apollo's persisted queries fall back to whole ones after one refusal", async () => {
  const sent = [];
  const http = new HttpLink({
    uri: address,
    fetch: (uri, options) => {
      sent.push(options.body.includes("query Slug"));
      return fetch(uri, options);
    },
  });
  const sha256 = (text) => createHash("sha256").update(text).digest("hex");
  const one = apollo(told, new PersistedQueryLink({ sha256 }).concat(http));
  for (const slug of ["csto", "cis"]) {
    await one.query(network("query Slug($slug: String!) { organization(slug: $slug) { slug } }", { slug }));
  }
  assert.deepEqual(sent, [false, true, true]);
});
