package io.pacta.neo4j;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * All named statements, read from {@code cypher/} at start.
 *
 * <p>What many statements say in the same words stands once, in {@code cypher/parts/}, and is put
 * where a statement or another part names it: <code>{{held}}</code> for {@code
 * cypher/parts/held.cypher}. This happens once, at start; the text of a statement never depends on
 * what is asked.
 */
@Component
public class Statements {

  private static final Pattern PART = Pattern.compile("\\{\\{(\\w+)}}");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*\\R?");

  private final Map<String, Statement> byName = new TreeMap<>();

  Statements() {
    Map<String, String> parts = CypherFiles.in("parts");
    CypherFiles.named()
        .forEach((name, text) -> byName.put(name, new Statement(name, filled(name, text, parts))));
  }

  /**
   * The statement in {@code cypher/<name>.cypher}.
   *
   * @throws IllegalArgumentException where there is no such file, so that a missing one stops the
   *     start
   */
  public Statement named(String name) {
    Statement found = byName.get(name);
    if (found == null) {
      throw new IllegalArgumentException("There is no statement cypher/%s.cypher".formatted(name));
    }
    return found;
  }

  /** All of them, by name. */
  public Collection<Statement> all() {
    return byName.values();
  }

  private static String filled(String name, String text, Map<String, String> parts) {
    return PART.matcher(COMMENT.matcher(text).replaceAll(""))
        .replaceAll(
            found -> {
              String part = parts.get(found.group(1));
              if (part == null) {
                throw new IllegalArgumentException(
                    "cypher/%s.cypher names the part %s, which is not in cypher/parts"
                        .formatted(name, found.group()));
              }
              return Matcher.quoteReplacement(filled(name, part, parts));
            })
        .strip();
  }
}
