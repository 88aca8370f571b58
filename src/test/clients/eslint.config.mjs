import graphql from "@graphql-eslint/eslint-plugin";
import { fileURLToPath } from "node:url";

const { rules: recommended } = graphql.configs["flat/schema-recommended"];
const { rules: relay } = graphql.configs["flat/schema-relay"];

export default [
  {
    files: ["**/*.graphqls"],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: {
        graphQLConfig: { schema: fileURLToPath(new URL("../../../graphql/*.graphqls", import.meta.url)) },
      },
    },
    plugins: { "@graphql-eslint": graphql },
    rules: {
      ...recommended,
      ...relay,
      // A description of one line stands in quotes, a longer one in a block. To clients they are the same.
      "@graphql-eslint/description-style": "off",
      // A kind of entity is told apart from the `kind` that every entity has.
      "@graphql-eslint/no-typename-prefix": "off",
      "@graphql-eslint/relay-edge-types": [
        "error",
        {
          // Short lists have no pages, and a connection also gives its `nodes`.
          listTypeCanWrapOnlyEdgeType: false,
          // A name or an existence is no node: it is read with its entity.
          shouldImplementNode: false,
          withEdgeSuffix: true,
        },
      ],
      "@graphql-eslint/strict-id-in-types": [
        "error",
        {
          // What has no life of its own has no id: it is read with the fact or entity it belongs to.
          exceptions: {
            types: [
              "AcceptProposalsPayload",
              "AddCitationPayload",
              "AddIdentifierPayload",
              "AddNamePayload",
              "Agreement",
              "AgreementYear",
              "Answer",
              "Change",
              "Citation",
              "CommonGround",
              "CorrectFactPayload",
              "Count",
              "Coverage",
              "CreateDataSetPayload",
              "CreateEntityPayload",
              "DataSet",
              "Endpoint",
              "Existence",
              "FeedEntry",
              "Identifier",
              "Mention",
              "MentionCandidate",
              "MergeEntitiesPayload",
              "Naming",
              "PageInfo",
              "Path",
              "PathFact",
              "PathStep",
              "Proposal",
              "RecordChange",
              "RecordFactsPayload",
              "RecordedClaim",
              "ReportContext",
              "ReportDate",
              "ReportReading",
              "RetractFactPayload",
              "Revision",
              "SearchResult",
              "SetRankPayload",
              "SharedTime",
              "Source",
              "Subgraph",
              "TimelineEntry",
              "UserError",
            ],
            suffixes: ["Connection", "Edge"],
          },
        },
      ],
    },
  },
];
