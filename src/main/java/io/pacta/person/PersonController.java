package io.pacta.person;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.Descriptions;
import io.pacta.fact.Entity;
import io.pacta.fact.EntityKind;
import io.pacta.fact.Roots;
import io.pacta.read.Connection;
import io.pacta.read.Listing;
import io.pacta.read.Reads;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** People, and when they lived. */
@Controller
class PersonController {

  private final Roots roots;
  private final Descriptions descriptions;
  private final Listing<Entity> people;

  PersonController(Roots roots, Descriptions descriptions, Reads reads) {
    this.roots = roots;
    this.descriptions = descriptions;
    people = reads.listing("Query/people", Temporality.STATE, Entity::listed);
  }

  @QueryMapping
  CompletableFuture<@Nullable Entity> person(DataFetchingEnvironment field) {
    return roots.bySlug(EntityKind.PERSON, field);
  }

  @QueryMapping
  CompletableFuture<Connection<Entity>> people(DataFetchingEnvironment field) {
    return people.page(field);
  }

  @SchemaMapping(typeName = "Person")
  CompletableFuture<@Nullable Edtf> born(Entity person, DataFetchingEnvironment field) {
    return descriptions.edtf(person, "born", field);
  }

  @SchemaMapping(typeName = "Person")
  CompletableFuture<@Nullable Edtf> died(Entity person, DataFetchingEnvironment field) {
    return descriptions.edtf(person, "died", field);
  }
}
