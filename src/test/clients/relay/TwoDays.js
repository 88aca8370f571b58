import { graphql } from "relay-runtime";

/** One organization on two days. */
export const twoDays = graphql`
  query TwoDaysQuery($now: Date!, $then: Date!) {
    organization(slug: "csto", asOf: $now) {
      id
      ...Members_organization
      then: on(date: $then) {
        id
        ...Members_organization
      }
    }
  }
`;
