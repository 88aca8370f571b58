import { graphql } from "relay-runtime";

/** Any fact, which can be fetched again by its id. */
export const claim = graphql`
  fragment Claim_fact on Fact @refetchable(queryName: "ClaimAgainQuery") {
    id
    valid
    holds
  }
`;
