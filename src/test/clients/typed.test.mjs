import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { before, test } from "node:test";
import { promisify } from "node:util";
import { generate, loadCodegenConfig } from "@graphql-codegen/cli";
import { address, complaints } from "./served.mjs";

const cwd = fileURLToPath(new URL(".", import.meta.url));
const run = promisify(execFile);
const tsc = (...options) => run(process.execPath, ["node_modules/typescript/bin/tsc", ...options], { cwd });

const read = (file) => readFile(new URL(file, import.meta.url), "utf8");

let warnings;
before(async () => {
  await rm(new URL("generated/typed", import.meta.url), { recursive: true, force: true });
  const { config } = await loadCodegenConfig({ configFilePath: `${cwd}codegen.ts` });
  warnings = await complaints(() => generate({ ...config, cwd, schema: address, silent: true }, true));
});

test("graphql-codegen makes types of the served schema without a warning", async () => {
  assert.deepEqual(warnings, []);
  assert.match(await read("generated/typed/graphql.ts"), /day: string/);
});

test("a front end of ten lines compiles under strict TypeScript, and prints who was in the CSTO", async () => {
  await tsc();
  const program = new URL("generated/js/csto.js", import.meta.url);
  await writeFile(program, (await read(program)).replace("http://localhost:8080/graphql", address));
  const { stdout } = await run(process.execPath, [fileURLToPath(program)], { cwd });
  assert.match(stdout, /^Uzbekistan TRUE Collective Security Treaty Organization$/m);
  assert.equal(stdout.trim().split("\n").length, 7);
});

test("a field that does not exist does not compile", async () => {
  const wrong = (await read("csto.ts")).replace("member.name", "member.nickname");
  const file = new URL("generated/wrong.ts", import.meta.url);
  await writeFile(file, wrong.replace("./generated/", "./"));
  const options = ["--ignoreConfig", "--noEmit", "--strict", "--module", "nodenext", "--lib", "es2022,dom"];
  await assert.rejects(tsc(...options, "generated/wrong.ts"), ({ stdout }) => {
    assert.match(stdout, /Property 'nickname' does not exist/);
    return true;
  });
});

test("docs/clients.md shows these very files", async () => {
  const page = await read("../../../docs/clients.md");
  for (const file of ["csto.ts", "codegen.ts", "relay/Members.js", "shapes.mjs", "apollo.mjs", "urql.mjs"]) {
    assert.ok(page.includes((await read(file)).trim()), `docs/clients.md does not show ${file} as it is`);
  }
});
