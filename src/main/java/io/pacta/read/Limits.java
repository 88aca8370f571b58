package io.pacta.read;

import io.pacta.neo4j.StartFailure;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a request may ask for, and how long its answer may take. See {@code docs/limits.md}.
 *
 * @param body The most bytes of an HTTP body, and of a WebSocket message.
 * @param characters The most characters of a document.
 * @param tokens The most tokens of a document: names, values and punctuation.
 * @param depth How deep fields may be nested.
 * @param fields The most fields of a document, fragments written out where they are spread.
 * @param repeats The most fields and fragments of a document that stand again in the same braces.
 * @param aliases The most aliases of a document, fragments written out.
 * @param directives The most directives of a document, fragments written out.
 * @param nodes The most items that an operation may ask for, page sizes multiplied through.
 * @param values The most values that an operation may ask for: its fields, each as often as the
 *     pages above it have items.
 * @param listItems The most entries of one list or object among arguments and variables.
 * @param textLength The most characters of one text among arguments and variables.
 * @param reportLength The most characters of a report, given to {@code readReport} or {@code
 *     acceptProposals} in a variable.
 * @param inputDepth How deep lists and objects may be nested in arguments and variables.
 * @param deadline How long an operation may run. What it still reads then is cancelled.
 */
@ConfigurationProperties("pacta.limits")
public record Limits(
    @DefaultValue("1MB") DataSize body,
    @DefaultValue("100000") int characters,
    @DefaultValue("10000") int tokens,
    @DefaultValue("20") int depth,
    @DefaultValue("5000") int fields,
    @DefaultValue("50") int repeats,
    @DefaultValue("100") int aliases,
    @DefaultValue("100") int directives,
    @DefaultValue("150000") long nodes,
    @DefaultValue("500000") long values,
    @DefaultValue("500") int listItems,
    @DefaultValue("10000") int textLength,
    @DefaultValue("200000") int reportLength,
    @DefaultValue("8") int inputDepth,
    @DefaultValue("20s") Duration deadline) {

  public Limits {
    Map.of(
            "body",
            body.toBytes(),
            "characters",
            (long) characters,
            "tokens",
            (long) tokens,
            "depth",
            (long) depth,
            "fields",
            (long) fields,
            "nodes",
            nodes,
            "values",
            values,
            "deadline",
            deadline.toMillis())
        .forEach(Limits::requirePositive);
  }

  private static void requirePositive(String name, long value) {
    if (value <= 0) {
      throw new StartFailure(
          "pacta.limits.%s is %d. With that no question can be answered: it is more than 0."
              .formatted(name, value),
          null);
    }
  }
}
