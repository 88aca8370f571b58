package io.pacta.person;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.Descriptions;
import io.pacta.fact.Entity;
import io.pacta.fact.EntityKind;
import io.pacta.fact.Roots;
import io.pacta.time.Edtf;
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

  PersonController(Roots roots, Descriptions descriptions) {
    this.roots = roots;
    this.descriptions = descriptions;
  }

  @QueryMapping
  CompletableFuture<@Nullable Entity> person(DataFetchingEnvironment field) {
    return roots.bySlug(EntityKind.PERSON, field);
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
