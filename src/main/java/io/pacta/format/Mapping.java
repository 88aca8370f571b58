package io.pacta.format;

import io.pacta.ingest.Line;
import io.pacta.ingest.WrongFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands where in tables of appointments, as a mapping file says it: a line for each term and
 * its value. {@code {column}} in a value stands for what a row has there, {@code {table.column}}
 * for what a row of another table has, {@code {column:title}} for the same with capital letters and
 * spaces. A line counts where all that stands in braces is there, and where its condition, as
 * {@code role where rank = PM}, is met; of several lines the first that counts is taken.
 */
final class Mapping {

  private static final Set<String> TERMS =
      Set.of(
          "data set",
          "name",
          "version",
          "licence",
          "covers",
          "precedence",
          "source title",
          "source url",
          "source publisher",
          "source published",
          "rows",
          "join",
          "scheme",
          "prefix",
          "person id",
          "person name",
          "person name from",
          "person name until",
          "person born",
          "person died",
          "post id",
          "post name",
          "body",
          "body id",
          "body scheme",
          "body name",
          "role",
          "start",
          "end",
          "no end",
          "acting",
          "note",
          "locator");

  private static final Pattern BRACES =
      Pattern.compile("\\{(?<column>[^{}:]+)(?<title>:title)?\\}");
  private static final Pattern CONDITION =
      Pattern.compile("(?<term>.*?) where (?<column>.*?)(?: = (?<value>.*))?");

  private final Map<String, List<Saying>> sayings = new HashMap<>();

  /**
   * A line of the file.
   *
   * @param column the column of its condition, if it has one
   * @param wanted what must stand there; null where anything will do
   */
  private record Saying(Line line, @Nullable String column, @Nullable String wanted, String value) {

    private boolean counts(Joined row) {
      if (column == null) {
        return true;
      }
      String found = row.get(column);
      return wanted == null ? !found.isEmpty() : found.equals(wanted);
    }
  }

  /** Takes a line. */
  void add(Line line) {
    String term = line.get("term");
    if (term.isEmpty()) {
      return;
    }
    Matcher condition = CONDITION.matcher(term);
    Saying saying =
        condition.matches()
            ? new Saying(
                line, condition.group("column"), condition.group("value"), line.get("value"))
            : new Saying(line, null, null, line.get("value"));
    String bare = condition.matches() ? condition.group("term") : term;
    if (!TERMS.contains(bare)) {
      throw new WrongFile(
          "%s: '%s' is no term. The terms are %s."
              .formatted(line, bare, String.join(", ", TERMS.stream().sorted().toList())));
    }
    if (!saying.value.isEmpty()) {
      sayings.computeIfAbsent(bare, none -> new ArrayList<>()).add(saying);
    }
  }

  /** What it says of a term that no row changes. */
  Optional<String> fixed(String term) {
    return sayings.getOrDefault(term, List.of()).stream().map(Saying::value).findFirst();
  }

  /** What it says of such a term, which it must. */
  String needed(String term) {
    return fixed(term)
        .orElseThrow(() -> new WrongFile("The mapping does not say '%s'.".formatted(term)));
  }

  /** All that it says of such a term. */
  List<String> each(String term) {
    return sayings.getOrDefault(term, List.of()).stream().map(Saying::value).toList();
  }

  /** Whether it says a term of any row. */
  boolean has(String term) {
    return sayings.containsKey(term);
  }

  /** What it says of a term for a row; empty where no line counts. */
  Optional<String> of(String term, Joined row) {
    return all(term, row).stream().findFirst();
  }

  /** Whatever it says of a term for a row. */
  List<String> all(String term, Joined row) {
    List<String> values = new ArrayList<>();
    for (Saying saying : sayings.getOrDefault(term, List.of())) {
      if (saying.counts(row)) {
        filled(saying.value, row).ifPresent(values::add);
      }
    }
    return values;
  }

  /** The table of which the first column that a term names is one; empty where it is the rows. */
  Optional<String> table(String term) {
    Matcher braces = BRACES.matcher(fixed(term).orElse(""));
    return braces.find() && braces.group("column").indexOf('.') > 0
        ? Optional.of(braces.group("column").substring(0, braces.group("column").indexOf('.')))
        : Optional.empty();
  }

  private static Optional<String> filled(String value, Joined row) {
    Matcher braces = BRACES.matcher(value);
    StringBuilder text = new StringBuilder();
    while (braces.find()) {
      String cell = row.get(braces.group("column")).replaceAll("\\s+", " ");
      if (cell.isEmpty()) {
        return Optional.empty();
      }
      braces.appendReplacement(
          text, Matcher.quoteReplacement(braces.group("title") == null ? cell : Slugs.title(cell)));
    }
    braces.appendTail(text);
    return Optional.of(text.toString());
  }
}
