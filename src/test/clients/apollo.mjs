import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import { embeddedTypes, possibleTypes } from "./shapes.mjs";

export const apollo = (introspection, link = new HttpLink({ uri: "http://localhost:8080/graphql" })) =>
  new ApolloClient({
    link,
    cache: new InMemoryCache({
      possibleTypes: possibleTypes(introspection),
      typePolicies: {
        ...Object.fromEntries(embeddedTypes(introspection).map((type) => [type, { merge: true }])),
        Organization: { fields: { members: relayStylePagination(["where", "orderBy"]) } },
      },
    }),
  });
