import type { CodegenConfig } from '@graphql-codegen/cli';

// The explorer knows the API by its schema alone, as any other front end does.
export default {
  schema: '../../../graphql/*.graphqls',
  documents: 'explorer/**/*.graphql',
  generates: {
    'explorer/generated/graphql.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        scalars: { Date: 'string', DateTime: 'string', Edtf: 'string' },
        strictScalars: true,
        useTypeImports: true,
        enumsAsTypes: true,
        // Fragments once each, by name: short types, and no copies in what browsers load.
        inlineFragmentTypes: 'combine',
        documentMode: 'documentNodeImportFragments',
        dedupeFragments: true,
      },
    },
    // What the cache has to know of interfaces.
    'explorer/generated/schema.ts': {
      plugins: ['urql-introspection'],
    },
  },
} satisfies CodegenConfig;
