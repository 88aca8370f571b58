package io.pacta.fact;

import io.pacta.neo4j.Row;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An answer in sentences, with the data sets and the days on which it rests.
 *
 * @param question what was asked
 * @param day of which day
 * @param tellers the data sets that would know
 * @param claims the rows of all claims that speak of the two
 */
record Explanation(Question question, LocalDate day, List<Teller> tellers, List<Row> claims) {

  /** More than so many data sets, or times of one, are counted and not named. */
  private static final int NAMED = 3;

  /** The explanation of a reason, which rests on these claims. */
  String of(AnswerReason reason, List<Fact> decisive) {
    return switch (reason) {
      case HELD -> "%s So it %s.".formatted(said(decisive), happened("held on", "had happened by"));
      case MAY_HAVE_HELD ->
          "%s That leaves open whether it %s."
              .formatted(said(decisive), happened("held on", "had happened by"));
      case DENIED ->
          "%s, and does not say that it %s.%s"
              .formatted(
                  covering(tellers.stream().filter(teller -> teller.covers(day)).toList()),
                  happened("held on", "had happened by"),
                  decisive.isEmpty() ? "" : " Of other days: " + said(decisive));
      case NOT_COVERED ->
          "%s. That does not take in %s, and nobody else would know."
              .formatted(covering(tellers), day);
      case NOTHING_SAID ->
          "No data set speaks of %s between %s and %s, lists all such facts, or is the authority for them: nobody recorded whether it %s."
              .formatted(
                  question.kind(),
                  question.subject(),
                  question.object(),
                  happened("held on", "had happened by"));
    };
  }

  private String happened(String state, String happening) {
    return "%s %s"
        .formatted(question.kind().temporality() == Temporality.STATE ? state : happening, day);
  }

  /** Who says which times: “World” says 1992/1999, 2006/2012. */
  private String said(List<Fact> decisive) {
    Map<String, List<String>> times = new TreeMap<>();
    Map<String, String> claimants =
        claims.stream()
            .collect(
                Collectors.toMap(
                    row -> row.text("id"), row -> row.text("claimant"), (one, same) -> one));
    for (Fact claim : decisive) {
      times
          .computeIfAbsent(name(claimants.getOrDefault(claim.key(), "")), none -> new ArrayList<>())
          .add(claim.valid().toString());
    }
    return some(
            List.copyOf(times.entrySet()),
            each -> "“%s” says %s".formatted(each.getKey(), some(each.getValue(), time -> time)))
        + ".";
  }

  private String name(String slug) {
    return tellers.stream()
        .filter(teller -> teller.slug().equals(slug))
        .map(Teller::name)
        .findFirst()
        .orElse(slug);
  }

  private static String covering(List<Teller> some) {
    return some(
        some,
        teller ->
            "“%s” covers %s%s"
                .formatted(teller.name(), teller.covers(), counting(teller.counted())));
  }

  private static String counting(Map<String, List<Edtf>> counted) {
    return new TreeMap<>(counted)
        .entrySet().stream()
            .map(
                each ->
                    " and counts %s on %s"
                        .formatted(each.getKey(), some(each.getValue(), Edtf::toString)))
            .collect(Collectors.joining());
  }

  private static <T> String some(List<T> all, Function<T, String> phrase) {
    String named = all.stream().limit(NAMED).map(phrase).collect(Collectors.joining(", "));
    return all.size() > NAMED ? "%s and %d more".formatted(named, all.size() - NAMED) : named;
  }
}
