package io.pacta.country;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.Code;
import io.pacta.fact.Descriptions;
import io.pacta.fact.Entity;
import io.pacta.fact.FactKind;
import io.pacta.fact.Facts;
import io.pacta.fact.Identifier;
import io.pacta.fact.OfEntity;
import io.pacta.neo4j.Row;
import io.pacta.read.Basis;
import io.pacta.read.Batch;
import io.pacta.read.Connection;
import io.pacta.read.Listing;
import io.pacta.read.Moment;
import io.pacta.read.Reads;
import io.pacta.read.Root;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Countries, their codes and regions, and what came before and after them. */
@Controller
class CountryController {

  private final Root<Code> byCode;
  private final Listing<Entity> countries;
  private final Batch<OfEntity, @Nullable String> codes;
  private final Listing<Succession> predecessors;
  private final Listing<Succession> successors;
  private final Descriptions descriptions;

  CountryController(Reads reads, Facts facts, Descriptions descriptions) {
    byCode = reads.root("Query/country", Code.BASIS);
    countries = reads.listing("Query/countries", Temporality.STATE, Entity::listed);
    codes = reads.batch("Country/code", Basis.PARENT, CountryController::onTheDay);
    Facts.Of<Succession> succession = facts.kind(FactKind.SUCCEEDED_BY, Succession::of);
    predecessors = succession.listing("Entity/predecessors");
    successors = succession.listing("Entity/successors");
    this.descriptions = descriptions;
  }

  @QueryMapping
  CompletableFuture<@Nullable Entity> country(
      @Argument String code, DataFetchingEnvironment field) {
    Code asked = Code.of(null, code.toUpperCase(Locale.ROOT), field);
    LocalDate today = Moment.today(field);
    return byCode.load(asked, field, rows -> asked.entity(foremost(rows, today)));
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

  @SchemaMapping(typeName = "Country", field = "predecessors")
  CompletableFuture<Connection<Succession>> predecessorsOfCountry(
      Entity country, DataFetchingEnvironment field) {
    return predecessors.page(country, field);
  }

  @SchemaMapping(typeName = "Country", field = "successors")
  CompletableFuture<Connection<Succession>> successorsOfCountry(
      Entity country, DataFetchingEnvironment field) {
    return successors.page(country, field);
  }

  @SchemaMapping(typeName = "Organization", field = "predecessors")
  CompletableFuture<Connection<Succession>> predecessorsOfOrganization(
      Entity organization, DataFetchingEnvironment field) {
    return predecessors.page(organization, field);
  }

  @SchemaMapping(typeName = "Organization", field = "successors")
  CompletableFuture<Connection<Succession>> successorsOfOrganization(
      Entity organization, DataFetchingEnvironment field) {
    return successors.page(organization, field);
  }

  /**
   * Of the rows for a code those that count: current codes of ISO 3166-1 first, then withdrawn
   * ones, then the abbreviations of COW.
   */
  private static List<Row> foremost(List<Row> rows, LocalDate today) {
    TreeMap<Integer, List<Row>> ranked =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> rank(Identifier.of(row), today), TreeMap::new, Collectors.toList()));
    return ranked.isEmpty() ? List.of() : ranked.firstEntry().getValue();
  }

  private static int rank(Identifier code, LocalDate today) {
    return switch (code.scheme()) {
      case "ISO2", "ISO3" -> code.inUse(today) == Truth.FALSE ? 1 : 0;
      case "ISO_3166_3" -> 1;
      default -> 2;
    };
  }

  private static @Nullable String onTheDay(OfEntity country, List<Row> rows) {
    return rows.stream()
        .map(Identifier::of)
        .min(Identifier.nearest(country.view().day()))
        .map(Identifier::value)
        .orElse(null);
  }
}
