package io.pacta.treaty;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.Descriptions;
import io.pacta.fact.Entity;
import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Facts;
import io.pacta.fact.Roots;
import io.pacta.read.Connection;
import io.pacta.read.Listing;
import io.pacta.read.Reads;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Treaties, their parties, and what was done to them. */
@Controller
class TreatyController {

  private final Roots roots;
  private final Descriptions descriptions;
  private final Listing<Entity> allTreaties;
  private final Listing<Participation> parties;
  private final Listing<Participation> treaties;
  private final Listing<TreatyAct> actsOn;
  private final Listing<TreatyAct> actsOf;

  TreatyController(Roots roots, Descriptions descriptions, Facts facts, Reads reads) {
    this.roots = roots;
    this.descriptions = descriptions;
    allTreaties = reads.listing("Query/treaties", Temporality.STATE, Entity::listed);
    Facts.Of<Participation> participation = facts.kind(FactKind.PARTY_TO, Participation::of);
    parties = participation.listing("Treaty/parties");
    treaties = participation.listing("Country/treaties");
    Facts.Of<TreatyAct> act = facts.kind(FactKind.ACTED_ON, TreatyAct::of);
    actsOn = act.listing("Treaty/acts");
    actsOf = act.listing("Country/acts");
  }

  @QueryMapping
  CompletableFuture<@Nullable Entity> treaty(DataFetchingEnvironment field) {
    return roots.bySlug(EntityKind.TREATY, field);
  }

  @QueryMapping
  CompletableFuture<Connection<Entity>> treaties(DataFetchingEnvironment field) {
    return allTreaties.page(field);
  }

  @SchemaMapping(typeName = "Treaty")
  CompletableFuture<@Nullable Edtf> signed(Entity treaty, DataFetchingEnvironment field) {
    return descriptions.edtf(treaty, "signed", field);
  }

  @SchemaMapping(typeName = "Treaty")
  CompletableFuture<List<String>> subjects(Entity treaty, DataFetchingEnvironment field) {
    return descriptions.texts(treaty, "subjects", field);
  }

  @SchemaMapping(typeName = "Treaty")
  CompletableFuture<Connection<Participation>> parties(
      Entity treaty, DataFetchingEnvironment field) {
    return parties.page(treaty, field);
  }

  @SchemaMapping(typeName = "Treaty", field = "acts")
  CompletableFuture<Connection<TreatyAct>> actsOn(Entity treaty, DataFetchingEnvironment field) {
    return actsOn.page(treaty, field);
  }

  @SchemaMapping(typeName = "Country")
  CompletableFuture<Connection<Participation>> treaties(
      Entity country, DataFetchingEnvironment field) {
    return treaties.page(country, field);
  }

  @SchemaMapping(typeName = "Country", field = "acts")
  CompletableFuture<Connection<TreatyAct>> actsOf(Entity country, DataFetchingEnvironment field) {
    return actsOf.page(country, field);
  }
}
