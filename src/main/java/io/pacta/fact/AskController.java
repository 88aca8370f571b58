package io.pacta.fact;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.neo4j.Row;
import io.pacta.read.Batch;
import io.pacta.read.InvalidArgument;
import io.pacta.read.Moment;
import io.pacta.read.Reads;
import io.pacta.read.Seen;
import io.pacta.read.Selection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Whether a fact held, and because of which claims. */
@Controller
class AskController {

  private static final List<String> FULL = List.of("FULL");

  private final Batch<Question, List<Row>> claims;
  private final Facts facts;

  AskController(Reads reads, Facts facts) {
    claims = reads.batch("Query/ask", (question, rows) -> rows);
    this.facts = facts;
  }

  @QueryMapping
  CompletableFuture<Answer> ask(
      @Argument String subject,
      @Argument FactKind kind,
      @Argument String object,
      @Argument @Nullable List<String> status,
      @Argument @Nullable List<String> dataSets,
      DataFetchingEnvironment field) {
    Question question =
        new Question(
            identity("subject", subject, kind, kind.from()),
            kind,
            identity("object", object, kind, kind.to()),
            kind == FactKind.MEMBER_OF ? Objects.requireNonNullElse(status, FULL) : null,
            dataSets,
            Moment.of(field),
            Selection.ofThings(field.getSelectionSet(), "because"));
    return claims.load(question, field).thenApply(rows -> Answer.of(question, rows, facts));
  }

  private static String identity(
      String argument, String id, FactKind kind, Set<EntityKind> allowed) {
    String identity = Seen.identity(id);
    if (EntityKind.of(identity).filter(allowed::contains).isEmpty()) {
      throw InvalidArgument.because(
          "'%s' is \"%s\". The %s of %s is %s: an id such as \"%s\"."
              .formatted(
                  argument,
                  id,
                  argument,
                  kind,
                  allowed.stream()
                      .sorted()
                      .map(EntityKind::phrase)
                      .collect(Collectors.joining(" or ")),
                  allowed.stream().sorted().findFirst().orElseThrow().identity("…")));
    }
    return identity;
  }
}
