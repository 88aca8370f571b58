package io.pacta.neo4j;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
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
 * cypher/parts/shortest.cypher} with all those kinds at once in the place of {@code KINDS}. <code>
 * {{inRecord for g}}</code> is {@code cypher/parts/inRecord.cypher}, which speaks of f, said of g.
 *
 * <p>A part may have a usual form, {@code cypher/parts/held.usual.cypher}: what it comes to where
 * the best claims are asked for, those that may hold, of all data sets, in the order that a list
 * has by itself, and a walk goes along all states and nothing else. That is: where a key says
 * nothing or no in {@link #UNUSUAL}. With these forms a statement has a second text.
 *
 * <p>All this happens once, at start; neither text depends on what is asked. What is there only
 * where it is selected, between <code>{{#details}}</code> and <code>{{/details}}</code>, is left in
 * or out when it is: see {@link Wording}.
 */
@Component
public class Statements {

  /** The entries of a key that ask for what is not usual, wherever one is given and not false. */
  public static final Set<String> UNUSUAL =
      Set.of("certain", "all", "dataSets", "orderBy", "descending", "someKinds");

  private static final String USUAL = ".usual";

  private static final Pattern PART = Pattern.compile("\\{\\{(\\w+)(?: (each|of|for) (\\w+))?}}");
  private static final Pattern FACT = Pattern.compile("\\bf\\b");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*\\R?");

  private final Map<String, Statement> byName = new TreeMap<>();

  Statements() {
    Map<String, String> texts = CypherFiles.in("parts");
    Map<String, String> usualTexts = new TreeMap<>(texts);
    texts.forEach(
        (part, text) -> {
          if (part.endsWith(USUAL)) {
            usualTexts.put(part.substring(0, part.length() - USUAL.length()), text);
          }
        });
    Parts parts = new Parts(texts);
    Parts usual = new Parts(usualTexts);
    CypherFiles.named()
        .forEach(
            (name, text) ->
                byName.put(
                    name, new Statement(name, parts.filled(name, text), usual.filled(name, text))));
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

  /** What stands in {@code cypher/parts/}, each part filled in once for all that name it. */
  private static final class Parts {

    private final Map<String, String> texts;
    private final Map<String, String> filled = new TreeMap<>();

    Parts(Map<String, String> texts) {
      this.texts = texts;
    }

    String filled(String name, String text) {
      return PART.matcher(COMMENT.matcher(text).replaceAll(""))
          .replaceAll(
              found -> {
                String part = part(name, found.group(1));
                return Matcher.quoteReplacement(
                    switch (found.group(2)) {
                      case null -> part;
                      case "of" -> part.replace("KINDS", part(name, found.group(3)));
                      case "each" -> eachKind(part, part(name, found.group(3)));
                      default -> FACT.matcher(part).replaceAll(found.group(3));
                    });
              })
          .strip();
    }

    private String part(String name, String part) {
      String known = filled.get(part);
      if (known != null) {
        return known;
      }
      String text = texts.get(part);
      if (text == null) {
        throw new IllegalArgumentException(
            "cypher/%s.cypher names the part %s, which is not in cypher/parts"
                .formatted(name, part));
      }
      String all = filled(name, text);
      filled.put(part, all);
      return all;
    }

    private static String eachKind(String branch, String kinds) {
      return Arrays.stream(kinds.split("\\|"))
          .map(kind -> branch.replace("KIND", kind))
          .collect(Collectors.joining("\nUNION ALL\n"));
    }
  }
}
