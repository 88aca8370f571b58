import { request } from "graphql-request";
import { graphql } from "./generated/typed/index.js";

const membersOn = graphql(`query MembersOn($day: Date!) {
  organization(slug: "csto", asOf: $day) {
    name
    members(where: { status: [FULL] }, first: 50) { nodes { member { name } holds } }
  }
}`);
const { organization } = await request("http://localhost:8080/graphql", membersOn, { day: "2007-01-01" });
organization?.members.nodes.forEach(({ member, holds }) => console.log(member.name, holds, organization.name));
