package io.pacta.office;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.Descriptions;
import io.pacta.fact.Entity;
import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Facts;
import io.pacta.fact.OfEntity;
import io.pacta.fact.Roots;
import io.pacta.read.Basis;
import io.pacta.read.Batch;
import io.pacta.read.Connection;
import io.pacta.read.Listing;
import io.pacta.read.Reads;
import io.pacta.time.Temporality;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Offices, whose they are, and who holds them. */
@Controller
class OfficeController {

  private final Roots roots;
  private final Descriptions descriptions;
  private final Batch<OfEntity, @Nullable Entity> of;
  private final Listing<OfficeHolding> holders;
  private final Listing<OfficeHolding> held;
  private final Listing<OfficeHolding> leaders;
  private final Listing<Entity> allOffices;
  private final Listing<Entity> offices;

  OfficeController(Roots roots, Descriptions descriptions, Facts facts, Reads reads) {
    this.roots = roots;
    this.descriptions = descriptions;
    of =
        reads.batch(
            "Office/of",
            Basis.PARENT,
            (office, rows) ->
                rows.isEmpty() ? null : Entity.of(rows.getFirst(), "id", office.view()));
    Facts.Of<OfficeHolding> holding = facts.kind(FactKind.HOLDS, OfficeHolding::of);
    holders = holding.listing("Office/holders");
    held = holding.listing("Entity/officesHeld");
    leaders =
        holding.listingElsewhere(
            "Country/leaders", Basis.PARENT.andAll("OFFICE_OF", "DESCRIBED", "HOLDS"));
    allOffices = reads.listing("Query/offices", Temporality.STATE, Entity::listed);
    offices =
        reads.listing(
            "Entity/offices",
            Basis.PARENT.unless("roles", "name", "orderBy"),
            Temporality.STATE,
            Entity::listed);
  }

  @QueryMapping
  CompletableFuture<@Nullable Entity> office(DataFetchingEnvironment field) {
    return roots.bySlug(EntityKind.OFFICE, field);
  }

  @QueryMapping
  CompletableFuture<Connection<Entity>> offices(DataFetchingEnvironment field) {
    return allOffices.page(field);
  }

  @SchemaMapping(typeName = "Office")
  CompletableFuture<@Nullable String> role(Entity office, DataFetchingEnvironment field) {
    return descriptions.text(office, "role", field);
  }

  @SchemaMapping(typeName = "Office")
  CompletableFuture<@Nullable Entity> of(Entity office, DataFetchingEnvironment field) {
    return of.load(OfEntity.of(office), field);
  }

  @SchemaMapping(typeName = "Office")
  CompletableFuture<Connection<OfficeHolding>> holders(
      Entity office, DataFetchingEnvironment field) {
    return holders.page(office, field);
  }

  @SchemaMapping(typeName = "Country")
  CompletableFuture<Connection<OfficeHolding>> leaders(
      Entity country, DataFetchingEnvironment field) {
    return leaders.page(country, field);
  }

  @SchemaMapping(typeName = "Country", field = "offices")
  CompletableFuture<Connection<Entity>> ofCountry(Entity country, DataFetchingEnvironment field) {
    return offices.page(country, field);
  }

  @SchemaMapping(typeName = "Organization", field = "offices")
  CompletableFuture<Connection<Entity>> ofOrganization(
      Entity organization, DataFetchingEnvironment field) {
    return offices.page(organization, field);
  }

  @SchemaMapping(typeName = "Country", field = "officesHeld")
  CompletableFuture<Connection<OfficeHolding>> byCountry(
      Entity country, DataFetchingEnvironment field) {
    return held.page(country, field);
  }

  @SchemaMapping(typeName = "Organization", field = "officesHeld")
  CompletableFuture<Connection<OfficeHolding>> byOrganization(
      Entity organization, DataFetchingEnvironment field) {
    return held.page(organization, field);
  }

  @SchemaMapping(typeName = "Person", field = "officesHeld")
  CompletableFuture<Connection<OfficeHolding>> byPerson(
      Entity person, DataFetchingEnvironment field) {
    return held.page(person, field);
  }
}
