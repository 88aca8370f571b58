// The server under test, and the schema as it tells it.
import { buildClientSchema, getIntrospectionQuery } from "graphql";

export const address = process.env.PACTA ?? "http://localhost:8080/graphql";

export async function ask(query, variables) {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

export const introspection = async () =>
  (await ask(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, schemaDescription: true }))).data;

export const schema = async () => buildClientSchema(await introspection());

/** Whatever a library says on the console while it works. */
export async function complaints(work) {
  const said = [];
  const { warn, error } = console;
  console.warn = console.error = (...words) => said.push(words.join(" "));
  try {
    await work();
  } finally {
    Object.assign(console, { warn, error });
  }
  return said;
}

/** Without the names of types that clients add to what is asked. */
export const plain = (data) => JSON.parse(JSON.stringify(data), (name, value) => (name === "__typename" ? undefined : value));
