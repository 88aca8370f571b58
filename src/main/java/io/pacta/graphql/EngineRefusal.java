package io.pacta.graphql;

import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import io.pacta.access.Denied;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The limits that the engine itself keeps: while it parses, and on questions about the schema. */
final class EngineRefusal {

  private static final Pattern PARSING =
      Pattern.compile(
          "(?:A numeric literal with m|M)ore than ([\\d.,]+) (.*) ha(?:s|ve) been .*parsing has been cancelled.*",
          Pattern.DOTALL);

  private EngineRefusal() {}

  /** The error in the words of a {@link Refusal}; null where the engine did not ask for less. */
  static @Nullable GraphQLError of(GraphQLError error) {
    if (error instanceof BadFaithIntrospectionError) {
      return Refusal.error(
          "TOO_COSTLY",
          "The document asks for the schema's types, or for the fields of types, in one another or several times. Ask for them once, as introspection queries of tools do.",
          Map.of());
    }
    if (error instanceof IntrospectionDisabledError) {
      return Denied.FORBIDDEN.error(
          "This Pacta does not show its schema.", Map.of("reason", "SCHEMA_HIDDEN"));
    }
    Matcher parsing = PARSING.matcher(Objects.toString(error.getMessage(), ""));
    if (!parsing.matches()) {
      return null;
    }
    String what = parsing.group(2);
    if (what.contains("rules")) {
      return Refusal.error(
          "TOO_DEEP",
          "The document nests braces, lists and objects too deep to be read. Ask for less below.",
          Map.of());
    }
    return Refusal.error(
        "DOCUMENT_TOO_LARGE",
        what.contains("tokens")
            ? "The document has more than %s names, values and signs. Ask for less, or in several requests."
                .formatted(parsing.group(1))
            : "A number in the document has more than %s digits.".formatted(parsing.group(1)),
        Map.of());
  }
}
