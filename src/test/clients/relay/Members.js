import { graphql } from "relay-runtime";

/** The members of an organization, page after page. */
export const members = graphql`
  fragment Members_organization on Organization
  @refetchable(queryName: "MembersPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 3 }, after: { type: "String" }) {
    name
    members(first: $first, after: $after, where: { status: [FULL] }) @connection(key: "Members_members") {
      totalCount
      edges { node { id ...Claim_fact member { ...Badge_entity } } }
    }
  }
`;
