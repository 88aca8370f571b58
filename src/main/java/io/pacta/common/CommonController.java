package io.pacta.common;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.EntityIds;
import io.pacta.fact.FactKind;
import io.pacta.fact.Facts;
import io.pacta.path.Time;
import io.pacta.read.Batch;
import io.pacta.read.InvalidArgument;
import io.pacta.read.Moment;
import io.pacta.read.Numbers;
import io.pacta.read.Reads;
import io.pacta.read.Selection;
import io.pacta.time.Edtf;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What several entities share. */
@Controller
class CommonController {

  private static final int FEWEST = 2;
  private static final int MOST = 10;
  private static final int LONGEST = 100;

  private final Batch<CommonAsked, List<CommonGround>> grounds;

  CommonController(Reads reads, Facts facts) {
    grounds = reads.batch("Query/common", (asked, rows) -> asked.grounds(rows, facts));
  }

  @QueryMapping
  CompletableFuture<List<CommonGround>> common(
      @Argument List<String> of,
      @Argument @Nullable Set<FactKind> kinds,
      @Argument @Nullable List<String> status,
      DataFetchingEnvironment field) {
    Edtf during = field.getArgument("during");
    Moment moment = Moment.of(field);
    CommonAsked asked =
        new CommonAsked(
            entities(of),
            Objects.requireNonNullElseGet(kinds, FactKind::states),
            Objects.requireNonNullElse(status, List.of("FULL")),
            Time.of(during, moment),
            Numbers.of("first", LONGEST, 0, LONGEST, "a number of items", field),
            moment,
            Selection.ofThings(field.getSelectionSet()));
    return grounds.load(asked, field);
  }

  private static List<String> entities(List<String> of) {
    List<String> identities =
        of.stream().map(id -> EntityIds.identity("of", id)).distinct().toList();
    if (identities.size() < FEWEST || identities.size() > MOST) {
      throw InvalidArgument.because(
          "'of' names %d %s. It takes %d to %d different ones."
              .formatted(
                  identities.size(), identities.size() == 1 ? "entity" : "entities", FEWEST, MOST));
    }
    return identities;
  }
}
