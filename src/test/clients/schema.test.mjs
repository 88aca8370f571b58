import assert from "node:assert/strict";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import { GraphQLSchema, isScalarType, isSpecifiedScalarType, printSchema, specifiedDirectives, validateSchema } from "graphql";
import { schema } from "./served.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const overrideConfigFile = fileURLToPath(new URL("eslint.config.mjs", import.meta.url));

/** What the linter says of what the presets check. */
const told = (results) =>
  results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId} ${message}`),
  );

let served;
before(async () => (served = await schema()));

test("graphql-eslint has no complaint about the schema files, by schema-recommended and schema-relay", async () => {
  const results = await new ESLint({ cwd: root, overrideConfigFile }).lintFiles(["graphql/*.graphqls"]);
  assert.ok(results.length > 0);
  assert.deepEqual(told(results), []);
});

test("nor about the schema as it is served, with descriptions in blocks", async () => {
  const overrideConfig = { rules: { "@graphql-eslint/description-style": "error" } };
  const linter = new ESLint({ cwd: root, overrideConfigFile, overrideConfig });
  // Without the directives that the engine adds to every schema.
  const pacta = new GraphQLSchema({ ...served.toConfig(), directives: specifiedDirectives });
  const results = await linter.lintText(`${printSchema(pacta)}\n`, { filePath: `${root}/served.graphqls` });
  assert.deepEqual(told(results), []);
});

test("graphql-js finds the served schema valid", () => {
  assert.deepEqual(validateSchema(served), []);
});

test("every type, field, argument and enum value is described in the introspection", () => {
  const bare = [];
  const check = (name, { description }) => description || bare.push(name);
  for (const type of Object.values(served.getTypeMap())) {
    if (type.name.startsWith("__") || isSpecifiedScalarType(type)) continue;
    check(type.name, type);
    for (const value of type.getValues?.() ?? []) check(`${type.name}.${value.name}`, value);
    for (const field of Object.values(type.getFields?.() ?? {})) {
      check(`${type.name}.${field.name}`, field);
      for (const argument of field.args ?? []) check(`${type.name}.${field.name}(${argument.name}:)`, argument);
    }
  }
  assert.deepEqual(bare, []);
});

test("every scalar of Pacta's own says where it is specified", () => {
  const scalars = Object.values(served.getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
  assert.deepEqual(scalars.filter(({ specifiedByURL }) => !specifiedByURL).map(({ name }) => name), []);
});
