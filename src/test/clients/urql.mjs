import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { embeddedTypes } from "./shapes.mjs";

export const urql = (introspection, options = { url: "http://localhost:8080/graphql" }) =>
  new Client({
    ...options,
    exchanges: [
      cacheExchange({
        schema: introspection,
        keys: Object.fromEntries(embeddedTypes(introspection).map((type) => [type, () => null])),
        resolvers: { Organization: { members: relayPagination() } },
      }),
      fetchExchange,
    ],
  });
