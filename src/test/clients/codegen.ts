import type { CodegenConfig } from "@graphql-codegen/cli";

export default {
  schema: "http://localhost:8080/graphql",
  documents: ["*.ts", "!codegen.ts"],
  importExtension: ".js",
  generates: {
    "./generated/typed/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        scalars: { Date: "string", DateTime: "string", Edtf: "string" },
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
      },
    },
  },
} satisfies CodegenConfig;
