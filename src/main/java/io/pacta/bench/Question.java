package io.pacta.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.pacta.neo4j.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A question that is asked twice: as GraphQL, and as a statement that somebody who knows the
 * database would write by hand for the same answer.
 *
 * @param name the name of its two files
 * @param operation what its GraphQL operation is called
 * @param document the GraphQL
 * @param byHand the Cypher
 * @param asked draws what is asked about
 */
record Question(
    String name,
    String operation,
    String document,
    Statement byHand,
    Function<Draws, Map<String, Object>> asked) {

  /** What entities are called is chosen in the same words wherever it is asked for. */
  private static final Pattern NAME = Pattern.compile("\\{\\{name of (\\w+)}}");

  private static final Pattern OPERATION = Pattern.compile("query (\\w+)");

  /** The question whose files have that name. */
  static Question of(String name, Function<Draws, Map<String, Object>> asked) {
    String document = file(name + ".graphql");
    String operation =
        OPERATION
            .matcher(document)
            .results()
            .map(found -> found.group(1))
            .findFirst()
            .orElseThrow();
    return new Question(name, operation, document, cypher(name), asked);
  }

  /** The statement in a file. */
  static Statement cypher(String name) {
    String called = file("name.cypher");
    String text =
        NAME.matcher(file(name + ".cypher"))
            .replaceAll(found -> called.replace("ENTITY", found.group(1)).replace("$", "\\$"));
    return new Statement(name, text);
  }

  /** What it asks, in a sentence. */
  String sentence() {
    return document.lines().findFirst().orElseThrow().substring(2);
  }

  private static String file(String name) {
    try {
      return new ClassPathResource(name, Question.class).getContentAsString(UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
