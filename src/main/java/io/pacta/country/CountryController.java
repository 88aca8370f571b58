package io.pacta.country;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.Descriptions;
import io.pacta.fact.Entity;
import io.pacta.fact.FactKind;
import io.pacta.fact.Facts;
import io.pacta.fact.Identifier;
import io.pacta.fact.OfEntity;
import io.pacta.neo4j.Row;
import io.pacta.read.Batch;
import io.pacta.read.Connection;
import io.pacta.read.Listing;
import io.pacta.read.Reads;
import io.pacta.time.Temporality;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Countries, their codes and regions, and what came before and after them. */
@Controller
class CountryController {

  private final Batch<Code, List<Row>> byCode;
  private final Batch<Code, List<Row>> byIdentifier;
  private final Listing<Entity> countries;
  private final Batch<OfEntity, @Nullable String> codes;
  private final Listing<Succession> predecessors;
  private final Listing<Succession> successors;
  private final Descriptions descriptions;

  CountryController(Reads reads, Facts facts, Descriptions descriptions) {
    byCode = reads.batch("Query/country", (code, rows) -> rows);
    byIdentifier = reads.batch("Query/entity", (code, rows) -> rows);
    countries =
        reads.listing(
            "Query/countries", Temporality.STATE, (row, none, view) -> Entity.of(row, "id", view));
    codes = reads.batch("Country/code", CountryController::onTheDay);
    Facts.Of<Succession> succession = facts.kind(FactKind.SUCCEEDED_BY, Succession::of);
    predecessors = succession.listing("Country/predecessors");
    successors = succession.listing("Country/successors");
    this.descriptions = descriptions;
  }

  @QueryMapping
  CompletableFuture<@Nullable Entity> country(DataFetchingEnvironment field) {
    Code code = Code.ofCountry(field);
    return byCode.load(code, field).thenApply(code::country);
  }

  @QueryMapping
  CompletableFuture<@Nullable Entity> entity(DataFetchingEnvironment field) {
    Code code = Code.ofEntity(field);
    return byIdentifier.load(code, field).thenApply(code::entity);
  }

  @QueryMapping
  CompletableFuture<Connection<Entity>> countries(DataFetchingEnvironment field) {
    return countries.page(field);
  }

  @SchemaMapping(typeName = "Country")
  CompletableFuture<@Nullable String> code(Entity country, DataFetchingEnvironment field) {
    return codes.load(OfEntity.of(country), field);
  }

  @SchemaMapping(typeName = "Country")
  CompletableFuture<@Nullable String> region(Entity country, DataFetchingEnvironment field) {
    return descriptions.text(country, "region", field);
  }

  @SchemaMapping(typeName = "Country")
  CompletableFuture<Connection<Succession>> predecessors(
      Entity country, DataFetchingEnvironment field) {
    return predecessors.page(country, field);
  }

  @SchemaMapping(typeName = "Country")
  CompletableFuture<Connection<Succession>> successors(
      Entity country, DataFetchingEnvironment field) {
    return successors.page(country, field);
  }

  private static @Nullable String onTheDay(OfEntity country, List<Row> rows) {
    return rows.stream()
        .map(Identifier::of)
        .min(Codes.nearest(country.view().day()))
        .map(Identifier::value)
        .orElse(null);
  }
}
