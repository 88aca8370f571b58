package io.pacta.report;

import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The dates that a text in English names, as newspapers write them, and what they mean in what was
 * published on a day. Each is as precise as it is said: {@code last month} is a month.
 *
 * <p>A day or month without a year is the last one that had begun when the text was published,
 * unless the words say that it is to come. {@code The following year} follows the date that was
 * named before it.
 */
final class Dates {

  private Dates() {}

  /**
   * The dates that a text names, in their order.
   *
   * @param published the day of its publication
   */
  static List<SaidDate> in(String text, Sentences sentences, LocalDate published) {
    TreeMap<Integer, Found> found = new TreeMap<>();
    for (DateForm form : DateForms.ALL) {
      form.pattern()
          .matcher(text)
          .results()
          .map(said -> new Found(Span.of(text, said.start(), said.end()), said, form))
          .filter(one -> isFree(one.span(), found))
          .toList()
          .forEach(one -> found.put(one.span().start(), one));
    }
    List<SaidDate> dates = new ArrayList<>();
    for (Found one : found.values()) {
      Edtf before = dates.isEmpty() ? null : dates.getLast().value();
      DateContext context =
          new DateContext(text, published, one.span(), sentences.around(one.span()), before);
      Optional<Edtf> value = one.form().read(one.said(), context);
      value.ifPresent(read -> dates.add(new SaidDate(one.span(), read)));
    }
    dates.sort(Comparator.comparingInt(date -> date.span().start()));
    return dates;
  }

  private static boolean isFree(Span span, NavigableMap<Integer, Found> found) {
    Map.Entry<Integer, Found> before = found.floorEntry(span.start());
    Map.Entry<Integer, Found> after = found.ceilingEntry(span.start());
    return (before == null || !before.getValue().span().overlaps(span))
        && (after == null || !after.getValue().span().overlaps(span));
  }

  /** Words that look like a date. */
  private record Found(Span span, java.util.regex.MatchResult said, DateForm form) {}
}
