package io.pacta.change;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.Fact;
import io.pacta.fact.FactKind;
import io.pacta.fact.Facts;
import io.pacta.read.Basis;
import io.pacta.read.Connection;
import io.pacta.read.InvalidArgument;
import io.pacta.read.Listing;
import io.pacta.read.Reads;
import io.pacta.time.Temporality;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What is different between two days, and what happened meanwhile. */
@Controller
class ChangeController {

  /** Votes and attendances are so many that nobody wants them who does not ask. */
  private static final Set<FactKind> FEW =
      Arrays.stream(FactKind.values())
          .filter(kind -> !kind.isSelf() && kind != FactKind.TOOK_PART_IN)
          .collect(Collectors.toSet());

  private final Listing<Change> changes;
  private final Listing<Fact> meanwhile;

  ChangeController(Reads reads, Facts facts) {
    changes =
        reads.listing(
            "Query/changes",
            Basis.KINDS,
            Temporality.STATE,
            (rows, parent, view) -> Change.all(rows, view, facts),
            Set.of("before", "after"));
    meanwhile =
        reads.listing(
            "Query/meanwhile",
            Temporality.STATE,
            (row, parent, view) -> facts.of(row, row.text("parent"), view));
  }

  @QueryMapping
  CompletableFuture<Connection<Change>> changes(
      @Argument @Nullable List<FactKind> kinds, DataFetchingEnvironment field) {
    return changes.page(TwoDays.of(field).ofKinds(states(kinds)), field);
  }

  @QueryMapping
  CompletableFuture<Connection<Fact>> meanwhile(
      @Argument @Nullable List<FactKind> kinds, DataFetchingEnvironment field) {
    return meanwhile.page(
        TwoDays.of(field).ofKinds(kinds == null ? FEW : Set.copyOf(kinds)), field);
  }

  private static Set<FactKind> states(@Nullable List<FactKind> kinds) {
    if (kinds == null) {
      return FactKind.states();
    }
    for (FactKind kind : kinds) {
      if (!FactKind.states().contains(kind)) {
        throw InvalidArgument.because(
            "'kinds' has %s, which happens and is not so on a day. Ask for it in 'meanwhile', or give kinds of state: %s."
                .formatted(
                    kind,
                    FactKind.states().stream()
                        .sorted()
                        .map(FactKind::name)
                        .collect(Collectors.joining(", "))));
      }
    }
    return Set.copyOf(kinds);
  }
}
