package io.pacta.report;

import io.pacta.time.Edtf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence that a pattern matches, with the parts of it that have names.
 *
 * @param marked the sentence
 * @param from where it begins in the sentence with signs
 * @param to where it ends
 * @param parts its named parts, those that are there
 */
record Clause(Marked marked, int from, int to, Map<String, String> parts) {

  private static final Pattern SIGN = Pattern.compile("<[A-Z]\\d+>");

  /** A quotation does not begin with such a letter. */
  private static final String NO_WORD = " ,;:–—-";

  static Clause of(Marked marked, MatchResult match) {
    Map<String, String> parts = new LinkedHashMap<>();
    match
        .namedGroups()
        .forEach(
            (name, group) -> {
              if (match.start(group) >= 0) {
                parts.put(name, match.group(group));
              }
            });
    return new Clause(marked, match.start(), match.end(), parts);
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  String part(String name) {
    return parts.getOrDefault(name, "");
  }

  /** The signs in a part of a sentence. */
  static List<String> signs(String part) {
    return SIGN.matcher(part).results().map(MatchResult::group).toList();
  }

  /** What the signs in a part stand for, but for dates. */
  List<Mention> mentions(String part) {
    return signs(part(part)).stream()
        .filter(sign -> sign.charAt(1) != 'D')
        .map(marked::mention)
        .toList();
  }

  @Nullable Mention mention(String part) {
    return mentions(part).stream().findFirst().orElse(null);
  }

  /** The date in a part; null where there is none. */
  @Nullable Edtf date(String... names) {
    for (String name : names) {
      for (String sign : signs(part(name))) {
        if (sign.charAt(1) == 'D') {
          return marked.date(sign).value();
        }
      }
    }
    return null;
  }

  /** The words with signs. */
  String text() {
    return marked.text().substring(from, to);
  }

  /** The original words. */
  Span quote() {
    return quoteTo(to);
  }

  /** The original words, and what follows up to a place in the sentence with signs. */
  Span quoteTo(int end) {
    int begin = from;
    while (begin < to - 1 && NO_WORD.indexOf(marked.text().charAt(begin)) >= 0) {
      begin++;
    }
    return marked.quote(begin, end);
  }
}
