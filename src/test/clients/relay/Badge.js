import { graphql } from "relay-runtime";

/** Any entity, which can be fetched again by its id. */
export const badge = graphql`
  fragment Badge_entity on Entity @refetchable(queryName: "BadgeAgainQuery") {
    id
    name
    exists
    ... on Country { code }
  }
`;
