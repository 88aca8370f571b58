// What a normalized cache needs to know of a schema, from its introspection.

/** The types behind each interface. */
export const possibleTypes = ({ __schema }) =>
  Object.fromEntries(
    __schema.types
      .filter((type) => type.possibleTypes)
      .map((type) => [type.name, type.possibleTypes.map(({ name }) => name)]),
  );

/** The types without an id: they are kept in the entity or fact that they belong to. */
export const embeddedTypes = ({ __schema }) => {
  const roots = [__schema.queryType, __schema.mutationType, __schema.subscriptionType].map((root) => root?.name);
  return __schema.types
    .filter(({ kind, name }) => kind === "OBJECT" && !name.startsWith("__") && !roots.includes(name))
    .filter(({ fields }) => !fields.some(({ name }) => name === "id"))
    .map(({ name }) => name);
};
