package io.pacta.format;

import io.pacta.ingest.Identities;
import io.pacta.ingest.Identities.Meaning;
import io.pacta.ingest.Line;
import io.pacta.ingest.Rejected;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a member of an alliance was bound in one way.
 *
 * @param line the row that says so, or the first of those
 * @param party the identity of the member
 * @param first the first day that it may have begun
 * @param start when it began, as precise as the row is
 * @param last the last day that it may have ended, or that the data set covers
 * @param end when it ended
 * @param obligations what the member had promised
 * @param place where the rows stand
 */
record AtopPhase(
    Line line,
    String party,
    LocalDate first,
    String start,
    LocalDate last,
    String end,
    List<String> obligations,
    String place) {

  /** The last day that the data set covers. */
  static final LocalDate LAST = LocalDate.of(2016, 12, 31);

  private static final String IN_FORCE = "[" + LAST + "..]";

  /**
   * The phases in a row of the members: several where the number of the member has several
   * meanings.
   */
  static List<AtopPhase> of(Line line, Identities identities) {
    String member = line.text("member");
    Edtf entry = AtopDate.entry(line, "yrent", "moent", "dayent");
    Edtf exit = AtopDate.exit(line, "yrexit", "moexit", "dayexit");
    if (exit != null && exit.latest().isBefore(entry.earliest())) {
      throw new Rejected("It ends on %s, before it begins on %s.".formatted(exit, entry));
    }
    LocalDate first = entry.earliest();
    LocalDate last = exit == null ? LAST : exit.latest();
    List<AtopPhase> phases = new ArrayList<>();
    for (Meaning meaning : identities.within("COW", member, first, last)) {
      boolean cutBefore = meaning.from().isAfter(first);
      boolean cutAfter = meaning.to().isBefore(last);
      phases.add(
          new AtopPhase(
              line,
              meaning.entity(),
              meaning.from(),
              cutBefore ? meaning.from().toString() : entry.toString(),
              meaning.to(),
              cutAfter ? meaning.to().toString() : end(exit),
              AtopPromises.of(line),
              "member %s, phase %s".formatted(member, line.get("phase"))));
    }
    return phases;
  }

  /** The phases of each party, in their order. */
  static Map<String, List<AtopPhase>> byParty(List<AtopPhase> phases) {
    return phases.stream()
        .collect(Collectors.groupingBy(AtopPhase::party, LinkedHashMap::new, Collectors.toList()));
  }

  /** The same times, where one that goes on in the same way is one. */
  static List<AtopPhase> joined(List<AtopPhase> phases) {
    List<AtopPhase> joined = new ArrayList<>();
    List<AtopPhase> byTime =
        phases.stream()
            .sorted(Comparator.comparing(AtopPhase::first).thenComparing(AtopPhase::last))
            .toList();
    for (AtopPhase phase : byTime) {
      if (!joined.isEmpty() && joined.getLast().goesOnIn(phase)) {
        joined.add(joined.removeLast().and(phase));
      } else {
        joined.add(phase);
      }
    }
    return joined;
  }

  /** How an end is written. */
  static String end(@Nullable Edtf exit) {
    return exit == null ? IN_FORCE : exit.toString();
  }

  /** When it was. */
  Edtf valid() {
    return Edtf.parse(start + "/" + end);
  }

  private boolean goesOnIn(AtopPhase next) {
    return !next.first.isAfter(last.plusDays(1)) && next.obligations.equals(obligations);
  }

  private AtopPhase and(AtopPhase next) {
    boolean longer = next.end.equals(IN_FORCE) || next.last.isAfter(last);
    return new AtopPhase(
        line,
        party,
        first,
        start,
        longer ? next.last : last,
        longer ? next.end : end,
        obligations,
        place + " and " + next.place);
  }
}
