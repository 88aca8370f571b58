package io.pacta.edit;

import io.pacta.fact.Rank;
import io.pacta.record.Book.Document;
import io.pacta.record.Desk;
import io.pacta.record.Draft;
import io.pacta.record.Telling;
import io.pacta.report.Said;
import io.pacta.source.Citation.Support;
import io.pacta.source.Cited;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Statements of a report become claims, which cite it.
 *
 * @param statements those that the report makes, by their keys
 */
record Acceptance(Map<String, Said> statements) {

  private static final int MOST = 100;
  private static final Pattern BETWEEN = Pattern.compile("[\\p{Cntrl}\\s]+");

  static Acceptance of(List<Said> statements) {
    return new Acceptance(
        statements.stream().collect(Collectors.toMap(Said::key, said -> said, (one, same) -> one)));
  }

  Edit.Told decide(Given input, Known known) {
    String dataSet = known.dataSet(input);
    Map<String, Document> sources = known.sources(List.of(input.object("source")));
    String source = sources.keySet().iterator().next();
    List<String> keys = input.texts("proposals", MOST);
    if (keys.isEmpty()) {
      throw input.invalid(
          "proposals", "'proposals' has 0 entries. It takes from 1 to %d.".formatted(MOST));
    }
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (String key : keys) {
      Said said = statements.get(key);
      if (said == null) {
        throw input.wrong(
            "proposals",
            UserError.Code.UNKNOWN,
            "'proposals' has \"%s\", and the report makes no such statement. Read it again with 'readReport', and take the keys from there."
                .formatted(key));
      }
      Draft draft = Draft.of(claim(said, dataSet, source, known));
      drafts.put(draft.key(), draft);
    }
    return FactEdits.told(
        drafts.values(), List.of(), List.copyOf(sources.values()), List.copyOf(drafts.keySet()));
  }

  /** The claim; one that stands already cites the report besides. */
  private static Telling claim(Said said, String dataSet, String source, Known known) {
    Cited cited =
        new Cited(source, words(said, Given.SHORT), words(said, Citations.QUOTE), Support.WHOLE);
    Telling telling =
        new Telling(
            said.kind(),
            said.subject(),
            said.object(),
            dataSet,
            said.valid(),
            said.properties(),
            Rank.NORMAL,
            null,
            null,
            List.of(cited));
    for (Desk.Kept kept : known.desk().claims(List.of(telling.key()))) {
      List<Cited> citations = new ArrayList<>(kept.telling().citations());
      if (kept.stands() && !citations.contains(cited) && citations.size() < Citations.MOST) {
        citations.add(cited);
      }
      if (kept.stands()) {
        return kept.telling().cited(citations);
      }
    }
    return telling;
  }

  /** The words that say it, in one line. */
  private static String words(Said said, int most) {
    String words = BETWEEN.matcher(said.quote().quote()).replaceAll(" ").strip();
    return words.length() <= most ? words : words.substring(0, most - 1) + "…";
  }
}
