package io.pacta.report;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.Fact;
import io.pacta.read.Moment;
import io.pacta.read.Numbers;
import io.pacta.read.Reads;
import io.pacta.read.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Reports that are read. */
@Controller
class ReportController {

  private static final int MANY = 5_000;
  private static final int USUAL = 500;
  private static final int MOST_ENTITIES = 100;
  private static final int USUAL_ENTITIES = 20;
  private static final int MOST_PROPOSALS = 500;
  private static final int USUAL_PROPOSALS = 100;
  private static final int MOST_FACTS = 50;
  private static final int USUAL_FACTS = 10;
  private static final String ITEMS = "a number of items";

  private final Reads reads;
  private final Reports reports;

  ReportController(Reads reads, Reports reports) {
    this.reads = reads;
    this.reports = reports;
  }

  @QueryMapping
  CompletableFuture<Reading> readReport(
      @Argument String text, @Argument LocalDate publishedOn, DataFetchingEnvironment field) {
    Moment moment = Reports.moment(publishedOn, field);
    Selection context = Selection.ofThings(field.getSelectionSet(), "context", "facts");
    Selection because =
        Selection.union(
            List.of(
                Selection.ofThings(field.getSelectionSet(), "proposals", "because"),
                Selection.ofThings(field.getSelectionSet(), "proposals", "becauseNames")));
    return reads.inTurn(
        field, turn -> reports.read(text, publishedOn, moment, context, because, turn));
  }

  @SchemaMapping(typeName = "ReportReading")
  CompletableFuture<List<Shown>> mentions(Reading reading, DataFetchingEnvironment field) {
    int first = Numbers.of("first", USUAL, 0, MANY, ITEMS, field);
    return first(first, reading.mentions().stream().map(one -> Shown.of(one, reading.view())));
  }

  @SchemaMapping(typeName = "ReportReading")
  CompletableFuture<List<Context>> context(Reading reading, DataFetchingEnvironment field) {
    int first = Numbers.of("first", USUAL_ENTITIES, 0, MOST_ENTITIES, ITEMS, field);
    return first(first, Context.of(reading));
  }

  @SchemaMapping(typeName = "ReportReading")
  CompletableFuture<List<ShownDate>> dates(Reading reading, DataFetchingEnvironment field) {
    int first = Numbers.of("first", USUAL, 0, MANY, ITEMS, field);
    return first(first, reading.dates().stream().map(ShownDate::of));
  }

  @SchemaMapping(typeName = "ReportReading")
  CompletableFuture<List<Proposed>> proposals(Reading reading, DataFetchingEnvironment field) {
    int first = Numbers.of("first", USUAL_PROPOSALS, 0, MOST_PROPOSALS, ITEMS, field);
    return first(first, reading.proposals().stream().map(one -> new Proposed(one, reading.view())));
  }

  @SchemaMapping(typeName = "ReportContext")
  CompletableFuture<List<Fact>> facts(Context context, DataFetchingEnvironment field) {
    int first = Numbers.of("first", USUAL_FACTS, 0, MOST_FACTS, ITEMS, field);
    return first(first, context.facts().stream());
  }

  private static <T> CompletableFuture<List<T>> first(int most, Stream<T> items) {
    return CompletableFuture.completedFuture(items.limit(most).toList());
  }
}
