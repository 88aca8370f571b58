package io.pacta.neo4j;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * All named statements, read from {@code cypher/} at start.
 *
 * <p>What many statements say in the same words stands once, in {@code cypher/parts/}, and is put
 * where a statement or another part names it: <code>{{held}}</code> for {@code
 * cypher/parts/held.cypher}. <code>{{begun each states}}</code> is {@code
 * cypher/parts/begun.cypher} once for each kind of fact in {@code cypher/parts/states.cypher},
 * which stands in the place of {@code KIND}, joined by {@code UNION ALL}: a range of days of
 * several kinds at once is not found by an index. <code>{{shortest of states}}</code> is {@code
 * cypher/parts/shortest.cypher} with all those kinds at once in the place of {@code KINDS}. All
 * this happens once, at start; the text of a statement never depends on what is asked.
 */
@Component
public class Statements {

  private static final Pattern PART = Pattern.compile("\\{\\{(\\w+)(?: (each|of) (\\w+))?}}");
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
              String part = part(name, found.group(1), parts);
              return Matcher.quoteReplacement(
                  found.group(2) == null
                      ? part
                      : ofKinds(found.group(2), part, part(name, found.group(3), parts)));
            })
        .strip();
  }

  private static String ofKinds(String how, String part, String kinds) {
    return how.equals("of") ? part.replace("KINDS", kinds) : eachKind(part, kinds);
  }

  private static String part(String name, String part, Map<String, String> parts) {
    String text = parts.get(part);
    if (text == null) {
      throw new IllegalArgumentException(
          "cypher/%s.cypher names the part %s, which is not in cypher/parts".formatted(name, part));
    }
    return filled(name, text, parts);
  }

  private static String eachKind(String branch, String kinds) {
    return Arrays.stream(kinds.split("\\|"))
        .map(kind -> branch.replace("KIND", kind))
        .collect(Collectors.joining("\nUNION ALL\n"));
  }
}
