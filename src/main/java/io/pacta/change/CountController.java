package io.pacta.change;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.Entity;
import io.pacta.read.Basis;
import io.pacta.read.Batch;
import io.pacta.read.Moment;
import io.pacta.read.Reads;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How many members, memberships and treaties there were from year to year. */
@Controller
class CountController {

  private static final List<String> FULL = List.of("FULL");

  private final Batch<Counted, List<Count>> members;
  private final Batch<Counted, List<Count>> memberships;
  private final Batch<Counted, List<Count>> treaties;
  private final Batch<Counted, List<Count>> treatiesInForce;

  CountController(Reads reads) {
    members = reads.batch("Organization/memberCounts", Basis.PARENT, Counted::counts);
    memberships = reads.batch("Country/membershipCounts", Basis.PARENT, Counted::counts);
    treaties = reads.batch("Country/treatyCounts", Basis.PARENT, Counted::counts);
    treatiesInForce = reads.batch("Query/treatyCounts", Counted::counts);
  }

  @SchemaMapping(typeName = "Organization")
  CompletableFuture<List<Count>> memberCounts(
      Entity organization,
      @Argument Edtf during,
      @Argument @Nullable Step step,
      @Argument @Nullable List<String> status,
      DataFetchingEnvironment field) {
    return members.load(counted(organization, during, step, full(status)), field);
  }

  @SchemaMapping(typeName = "Country")
  CompletableFuture<List<Count>> membershipCounts(
      Entity country,
      @Argument Edtf during,
      @Argument @Nullable Step step,
      @Argument @Nullable List<String> status,
      DataFetchingEnvironment field) {
    return memberships.load(counted(country, during, step, full(status)), field);
  }

  @SchemaMapping(typeName = "Country", field = "treatyCounts")
  CompletableFuture<List<Count>> treatiesOfCountry(
      Entity country,
      @Argument Edtf during,
      @Argument @Nullable Step step,
      DataFetchingEnvironment field) {
    return treaties.load(counted(country, during, step, null), field);
  }

  @QueryMapping
  CompletableFuture<List<Count>> treatyCounts(
      @Argument Edtf during, @Argument @Nullable Step step, DataFetchingEnvironment field) {
    return treatiesInForce.load(new Counted("", Moment.of(field), days(during, step), null), field);
  }

  private static Counted counted(
      Entity entity, Edtf during, @Nullable Step step, @Nullable List<String> status) {
    return new Counted(entity.identity(), entity.view().moment(), days(during, step), status);
  }

  private static List<LocalDate> days(Edtf during, @Nullable Step step) {
    return Objects.requireNonNullElse(step, Step.YEAR).days(during);
  }

  private static List<String> full(@Nullable List<String> status) {
    return Objects.requireNonNullElse(status, FULL);
  }
}
