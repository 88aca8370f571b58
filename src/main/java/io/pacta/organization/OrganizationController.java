package io.pacta.organization;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.Descriptions;
import io.pacta.fact.Entity;
import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Facts;
import io.pacta.fact.Roots;
import io.pacta.read.Basis;
import io.pacta.read.Connection;
import io.pacta.read.Listing;
import io.pacta.read.Reads;
import io.pacta.time.Temporality;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Organizations, their members, and the memberships of countries and organizations. */
@Controller
class OrganizationController {

  private final Roots roots;
  private final Descriptions descriptions;
  private final Listing<Entity> organizations;
  private final Listing<Entity> bodies;
  private final Listing<Membership> members;
  private final Listing<Membership> memberships;

  OrganizationController(Roots roots, Descriptions descriptions, Facts facts, Reads reads) {
    this.roots = roots;
    this.descriptions = descriptions;
    organizations = reads.listing("Query/organizations", Temporality.STATE, Entity::listed);
    bodies =
        reads.listing(
            "Organization/bodies",
            Basis.PARENT.unless("organizationKinds", "name", "orderBy"),
            Temporality.STATE,
            Entity::listed);
    Facts.Of<Membership> kind = facts.kind(FactKind.MEMBER_OF, Membership::of);
    members = kind.listing("Organization/members");
    memberships = kind.listing("Entity/memberships");
  }

  @QueryMapping
  CompletableFuture<@Nullable Entity> organization(DataFetchingEnvironment field) {
    return roots.bySlug(EntityKind.ORGANIZATION, field);
  }

  @QueryMapping
  CompletableFuture<Connection<Entity>> organizations(DataFetchingEnvironment field) {
    return organizations.page(field);
  }

  @SchemaMapping(typeName = "Organization")
  CompletableFuture<@Nullable String> organizationKind(
      Entity organization, DataFetchingEnvironment field) {
    return descriptions.text(organization, "organizationKind", field);
  }

  @SchemaMapping(typeName = "Organization")
  CompletableFuture<Connection<Entity>> bodies(Entity organization, DataFetchingEnvironment field) {
    return bodies.page(organization, field);
  }

  @SchemaMapping(typeName = "Organization")
  CompletableFuture<Connection<Membership>> members(
      Entity organization, DataFetchingEnvironment field) {
    return members.page(organization, field);
  }

  @SchemaMapping(typeName = "Organization", field = "memberships")
  CompletableFuture<Connection<Membership>> ofOrganization(
      Entity organization, DataFetchingEnvironment field) {
    return memberships.page(organization, field);
  }

  @SchemaMapping(typeName = "Country", field = "memberships")
  CompletableFuture<Connection<Membership>> ofCountry(
      Entity country, DataFetchingEnvironment field) {
    return memberships.page(country, field);
  }
}
