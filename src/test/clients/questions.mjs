// What the caches are asked.

const members = `
  members(first: $first, where: { status: [FULL] }) {
    totalCount
    pageInfo { endCursor hasNextPage }
    edges { node { ...Held } }
  }`;

const held = `
  fragment Held on Membership {
    id valid holds start { edtf } dataSet { slug } citations { locator source { title } }
    member { ...Seen ... on Country { code } }
  }
  fragment Seen on Entity { id name exists }`;

export const twoDays = `
  query TwoDays($now: Date!, $then: Date!, $first: Int!) {
    organization(slug: "csto", asOf: $now) {
      id name exists
      ${members}
      then: on(date: $then) { id name exists ${members} }
    }
  }
  ${held}`;

export const again = `
  query Again($id: ID!, $first: Int!) {
    node(id: $id) { ... on Organization { id name exists ${members} } }
  }
  ${held}`;

export const nextPage = `
  query NextPage($id: ID!, $after: String) {
    node(id: $id) {
      ... on Organization {
        id
        members(first: 50, after: $after, where: { status: [FULL] }) {
          totalCount
          pageInfo { endCursor hasNextPage }
          edges { node { ...Held } }
        }
      }
    }
  }
  ${held}`;

export const endpoints = `
  query Endpoints($id: ID!, $first: Int!) {
    node(id: $id) {
      ... on Organization {
        id
        members(first: $first, where: { status: [FULL] }) { edges { node { id start { state earliest } dataSet { licence } } } }
      }
    }
  }`;

/** In 2001 the organization had another name, and other members. */
export const days = [
  { now: "2007-01-01", then: "2001-01-01", first: 50 },
  { now: "2001-01-01", then: "1994-06-01", first: 50 },
  { now: "1994-06-01", then: "2007-01-01", first: 50 },
];
