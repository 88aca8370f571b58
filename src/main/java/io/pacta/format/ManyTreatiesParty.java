package io.pacta.format;

import io.pacta.ingest.Identities;
import io.pacta.ingest.Identities.Meaning;
import io.pacta.ingest.Line;
import io.pacta.ingest.Rejected;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A party in the list of the Global Governance Observatory. Its id is one of the list's own, an ISO
 * code of three letters, or an abbreviation of the Correlates of War, in this order.
 *
 * @param id the id
 * @param scheme of which scheme the id is
 * @param signed when it signed
 * @param ratified when it ratified
 * @param force since when it was bound
 * @param end until when it was bound; null where no end is known
 */
record ManyTreatiesParty(
    String id,
    String scheme,
    @Nullable Edtf signed,
    @Nullable Edtf ratified,
    @Nullable Edtf force,
    @Nullable Edtf end,
    Identities identities) {

  /** That a party was bound for a time. */
  record Bound(String party, Edtf valid) {}

  private static final LocalDate LAST = LocalDate.of(2023, 12, 31);
  private static final List<String> SCHEMES = List.of("GGO", "ISO3", "COW_ABBR");

  /**
   * The party in a row.
   *
   * @throws Rejected where its id means nothing, it has no date or ends before it begins
   */
  static ManyTreatiesParty of(Line line, Identities identities) {
    String id = line.text("stateID");
    String scheme =
        SCHEMES.stream()
            .filter(each -> !identities.meanings(each, id).isEmpty())
            .findFirst()
            .orElseThrow(() -> Rejected.cell("stateID", id, "is not known."));
    Edtf signed = date(line, "StateSignature");
    Edtf ratified = date(line, "StateRatification");
    Edtf force = date(line, "StateForce");
    if (signed == null && ratified == null && force == null) {
      throw new Rejected("None of StateSignature, StateRatification and StateForce is a date.");
    }
    Edtf own = date(line, "StateEnd");
    Edtf end = own == null ? date(line, "Term") : own;
    if (end != null) {
      notBefore(end, signed, "signed");
      notBefore(end, ratified, "ratified");
      notBefore(end, force, "was bound");
    }
    return new ManyTreatiesParty(id, scheme, signed, ratified, force, end, identities);
  }

  /**
   * The date in a cell; null where there is none, as a blank says, or a day that stands for no day:
   * one in the year 1 or 9999.
   */
  static @Nullable Edtf date(Line line, String column) {
    String text = line.textOrNull(column);
    return text == null || text.startsWith("9999") || text.startsWith("0001-01-01")
        ? null
        : Messydate.parse(column, text);
  }

  /** What it did, and when. */
  Map<String, Edtf> acts() {
    Map<String, Edtf> acts = new LinkedHashMap<>();
    if (signed != null) {
      acts.put("SIGNATURE", signed);
    }
    if (ratified != null) {
      acts.put("RATIFICATION", ratified);
    }
    return acts;
  }

  /** The identity of who it was on a day. */
  String on(Edtf day) {
    return identities.on(scheme, id, first(day));
  }

  /** Who was bound, and when: several where the id has several meanings. */
  List<Bound> bound() {
    List<Bound> bound = new ArrayList<>();
    if (force == null) {
      return bound;
    }
    LocalDate from = first(force);
    LocalDate to = end == null ? later(from, LAST) : end.latest();
    on(force);
    for (Meaning meaning : identities.within(scheme, id, from, to)) {
      String start = meaning.from().equals(from) ? force.toString() : meaning.from().toString();
      String until = meaning.to().equals(to) ? end(from) : meaning.to().toString();
      bound.add(new Bound(meaning.entity(), Edtf.parse(start + "/" + until)));
    }
    return bound;
  }

  /** An end that is foreseen after the list was closed is one of the days between. */
  private String end(LocalDate from) {
    LocalDate closed = later(from, LAST);
    if (end == null) {
      return "[%s..]".formatted(closed);
    }
    return end.earliest().isAfter(LAST) && end.latest().isAfter(closed)
        ? "[%s..%s]".formatted(closed, end.latest().equals(LocalDate.MAX) ? "" : end.latest())
        : end.toString();
  }

  private static void notBefore(Edtf end, @Nullable Edtf begin, String did) {
    if (begin != null && end.latest().isBefore(begin.earliest())) {
      throw new Rejected("It ends on %s, before it %s on %s.".formatted(end, did, begin));
    }
  }

  /** The first day of a date, or the last where the first is unknown. */
  private static LocalDate first(Edtf date) {
    return date.earliest().equals(LocalDate.MIN) ? date.latest() : date.earliest();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return Stream.of(one, other).max(LocalDate::compareTo).orElse(one);
  }
}
