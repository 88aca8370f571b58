import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { before, test } from "node:test";
import { promisify } from "node:util";
import { printSchema } from "graphql";
import relayCompiler from "relay-compiler";
import relay from "relay-runtime";
import { ask, complaints, schema } from "./served.mjs";

const { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery, getSelector } = relay;
const require = createRequire(import.meta.url);
const cwd = fileURLToPath(new URL(".", import.meta.url));
const days = { now: "2007-01-01", then: "2001-01-01" };

let compiled;
before(async () => {
  await rm(new URL("generated/relay", import.meta.url), { recursive: true, force: true });
  await mkdir(new URL("generated/relay", import.meta.url), { recursive: true });
  await writeFile(new URL("generated/relay/package.json", import.meta.url), `{ "type": "commonjs" }`);
  await writeFile(new URL("generated/schema.graphql", import.meta.url), printSchema(await schema()));
  compiled = await promisify(execFile)(relayCompiler, ["relay.config.json"], { cwd });
});

const artifact = (name) => require(`./generated/relay/${name}.graphql.js`);

function environment() {
  const network = Network.create(({ text }, variables) => ask(text, variables));
  return new Environment({ network, store: new Store(new RecordSource()) });
}

/** Fetches a query into the store, and keeps it there. */
async function told(store, query, variables) {
  const operation = createOperationDescriptor(query, variables);
  store.retain(operation);
  await fetchQuery(store, query, variables).toPromise();
  return () => store.lookup(operation.fragment).data;
}

const page = (store, reference) => store.lookup(getSelector(artifact("Members_organization"), reference)).data;
const holders = ({ members }) => members.edges.map(({ node }) => node.id);

test("the Relay compiler takes a query, fragments, a connection and refetchable fragments", () => {
  assert.doesNotMatch(compiled.stdout + compiled.stderr, /\[(ERROR|WARN)\]|Error:/);
  assert.match(compiled.stdout + compiled.stderr, /Compilation completed/i);
});

test("two days of one organization stay apart in Relay's store, and each grows by its own pages", async () => {
  const store = environment();
  const warnings = await complaints(async () => {
    const read = await told(store, artifact("TwoDaysQuery"), days);
    const { organization } = read();
    const [now, then] = [page(store, organization), page(store, organization.then)];
    assert.notEqual(now.name, then.name);
    assert.equal(now.members.totalCount, 7);
    assert.equal(now.members.edges.length, 3);

    const { endCursor } = now.members.pageInfo;
    await told(store, artifact("MembersPageQuery"), { id: organization.id, first: 50, after: endCursor });
    const all = page(store, read().organization);
    assert.equal(all.members.edges.length, 7);
    assert.equal(new Set(holders(all)).size, 7);
    assert.deepEqual(holders(all).slice(0, 3), holders(now));
    assert.deepEqual(page(store, read().organization.then), then);
  });
  assert.deepEqual(warnings, []);
});

test("what is fetched again by its id is the same view", async () => {
  const store = environment();
  const read = await told(store, artifact("TwoDaysQuery"), days);
  const { members } = page(store, read().organization.then);
  const views = (fragment, references) =>
    references.map((reference) => store.lookup(getSelector(artifact(fragment), reference)).data);
  for (const [fragment, query, references] of [
    ["Badge_entity", "BadgeAgainQuery", members.edges.map(({ node }) => node.member)],
    ["Claim_fact", "ClaimAgainQuery", members.edges.map(({ node }) => node)],
  ]) {
    const before = views(fragment, references);
    for (const { id } of before) await told(store, artifact(query), { id });
    assert.deepEqual(views(fragment, references), before);
    assert.ok(before.every(({ id }) => id.endsWith(`@${days.then}`)));
  }
});
