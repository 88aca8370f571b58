import assert from "node:assert/strict";
import { before, test } from "node:test";
import { urql } from "./urql.mjs";
import { again, days, endpoints, nextPage, twoDays } from "./questions.mjs";
import { address, ask, complaints, introspection, plain } from "./served.mjs";

let told;
before(async () => (told = await introspection()));

const client = (options) => urql(told, { url: address, ...options });

async function asked(one, query, variables, requestPolicy = "network-only") {
  const { data, error } = await one.query(query, variables, { requestPolicy }).toPromise();
  assert.equal(error, undefined);
  return data;
}

const kept = (one, query, variables) => asked(one, query, variables, "cache-only");

test("days stay apart in urql's graphcache: every answer is read back as it came, without a warning", async () => {
  const one = client();
  const warnings = await complaints(async () => {
    const answers = [];
    for (const day of days) answers.push(await asked(one, twoDays, day));
    for (const [i, day] of days.entries()) assert.deepEqual(await kept(one, twoDays, day), answers[i]);
    for (const [i, day] of days.entries()) assert.deepEqual(plain(answers[i]), (await ask(twoDays, day)).data);
    assert.deepEqual(
      answers.map(({ organization }) => organization.members.totalCount),
      [7, 6, 9],
    );
  });
  assert.deepEqual(warnings, []);
});

test("pages append in graphcache by relayPagination, each day's to its own list", async () => {
  const one = client();
  const few = { ...days[0], first: 3 };
  const warnings = await complaints(async () => {
    const { organization } = await asked(one, twoDays, few);
    await asked(one, nextPage, { id: organization.id, after: organization.members.pageInfo.endCursor });
    const grown = (await kept(one, twoDays, few)).organization;
    assert.equal(grown.members.edges.length, 7);
    assert.equal(new Set(grown.members.edges.map(({ node }) => node.id)).size, 7);
    assert.deepEqual(grown.then, organization.then);
  });
  assert.deepEqual(warnings, []);
});

test("node(id) gives graphcache the same view again", async () => {
  const one = client();
  const warnings = await complaints(async () => {
    const { organization } = await asked(one, twoDays, days[0]);
    for (const { id } of [organization, organization.then]) await asked(one, again, { id, first: 50 });
    await asked(one, endpoints, { id: organization.id, first: 50 });
    assert.deepEqual((await kept(one, twoDays, days[0])).organization, organization);
  });
  assert.deepEqual(warnings, []);
});

test("urql asks by GET as it does by default, and reads the code of an error", async () => {
  const methods = [];
  const one = client({
    fetch: (url, options) => {
      methods.push(options.method);
      return fetch(url, options);
    },
  });
  const { error } = await one.query(`{ organization(slug: "csto", asOf: "2021-02-30") { name } }`, {}).toPromise();
  assert.deepEqual(methods, ["GET"]);
  assert.equal(error?.graphQLErrors[0].extensions.code, "INVALID_ARGUMENT");
});
