package io.pacta.change;

import io.pacta.Tables;
import io.pacta.fact.FactKind;
import io.pacta.time.Bounds;
import io.pacta.time.Edtf;
import io.pacta.time.EdtfException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** A few entities and facts between them, drawn by lot, with dates of every sort. */
final class RandomWorld {

  static final List<String> COUNTRIES = List.of("country:a", "country:b", "country:c");
  static final List<String> ORGANIZATIONS = List.of("organization:o", "organization:p");
  static final List<String> TREATIES = List.of("treaty:t", "treaty:u");

  static final List<String> OFFICES = List.of("office:q", "office:r");
  static final List<String> PEOPLE = List.of("person:x", "person:y");

  /** The last of the dates, which are numbered from 1. */
  static final int LAST = 9;

  private final Map<String, Told> facts = new TreeMap<>();
  private final Random random;
  private final IntFunction<String> date;

  private RandomWorld(long seed, IntFunction<String> date) {
    this.random = new Random(seed);
    this.date = date;
    for (int fact = 0; fact < 80; fact++) {
      Told told = any();
      facts.put(told.place() + told.valid, told);
    }
  }

  /** A world whose dates are days of January 2000, and ranges of such days. */
  static RandomWorld ofDays(long seed) {
    return new RandomWorld(seed, "2000-01-%02d"::formatted);
  }

  /** A world whose dates are years from 2001, and ranges of such years. */
  static RandomWorld ofYears(long seed) {
    return new RandomWorld(seed, "20%02d"::formatted);
  }

  List<Told> facts() {
    return List.copyOf(facts.values());
  }

  Map<String, String> files() {
    Tables tables = Tables.ofTest();
    COUNTRIES.forEach(tables::entity);
    ORGANIZATIONS.forEach(tables::entity);
    TREATIES.forEach(tables::entity);
    OFFICES.forEach(office -> tables.entity(office, "role", "OTHER"));
    PEOPLE.forEach(tables::entity);
    for (Told fact : facts.values()) {
      tables.fact(
          fact.kind,
          fact.subject,
          fact.object,
          fact.valid.toString(),
          fact.more.toArray(String[]::new));
    }
    return tables.files();
  }

  private Told any() {
    String country = one(COUNTRIES);
    return switch (random.nextInt(9)) {
      case 0 -> {
        String act = one(List.of("SIGNATURE", "WITHDRAWAL"));
        yield new Told(
            FactKind.ACTED_ON, country, one(TREATIES), happening(), act, List.of("act", act));
      }
      case 1 -> {
        String name = one(List.of("Oz", "Ox"));
        yield new Told(
            FactKind.NAMED,
            country,
            country,
            spell(),
            name,
            List.of("text", name, "language", "en", "nameKind", "SHORT"));
      }
      case 2 -> new Told(FactKind.EXISTED, country, country, spell(), "", List.of());
      case 3, 4 -> {
        String obligations = one(List.of("", "DEFENSE", "DEFENSE|NEUTRALITY"));
        yield new Told(
            FactKind.PARTY_TO,
            country,
            one(TREATIES),
            spell(),
            obligations,
            List.of("obligations", obligations));
      }
      case 5 ->
          new Told(
              FactKind.OFFICE_OF,
              one(OFFICES),
              one(List.of(country, one(ORGANIZATIONS))),
              spell(),
              "",
              List.of());
      case 6 -> {
        String acting = one(List.of("", "true"));
        yield new Told(
            FactKind.HOLDS, one(PEOPLE), one(OFFICES), spell(), acting, List.of("acting", acting));
      }
      default -> {
        String status = one(List.of("FULL", "FULL", "SUSPENDED"));
        yield new Told(
            FactKind.MEMBER_OF,
            country,
            one(ORGANIZATIONS),
            spell(),
            status,
            List.of("status", status));
      }
    };
  }

  private Edtf spell() {
    while (true) {
      String text = random.nextInt(8) == 0 ? date() : end(true) + "/" + end(false);
      try {
        return Edtf.parse(text);
      } catch (EdtfException refused) {
        // ends before it starts, or says nothing: another one
      }
    }
  }

  private Edtf happening() {
    while (true) {
      String text = random.nextInt(6) == 0 ? end(true) + "/" + end(false) : date();
      try {
        return Edtf.parse(text);
      } catch (EdtfException refused) {
        // ends before it starts, or says nothing: another one
      }
    }
  }

  private String end(boolean start) {
    return switch (random.nextInt(10)) {
      case 0 -> "..";
      case 1 -> "";
      case 2 -> start ? "[.." + date.apply(number()) + "]" : "[" + date.apply(number()) + "..]";
      default -> date();
    };
  }

  private String date() {
    int first = number();
    int last = Math.min(LAST, first + 1 + random.nextInt(4));
    return random.nextInt(3) > 0 || first == last
        ? date.apply(first)
        : "[" + date.apply(first) + ".." + date.apply(last) + "]";
  }

  private int number() {
    return 1 + random.nextInt(LAST);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /**
   * A fact as it was told.
   *
   * @param terms what it says besides when
   * @param more its columns
   */
  record Told(
      FactKind kind, String subject, String object, Edtf valid, String terms, List<String> more) {

    /** What tells two accounts apart, so that no claim is told twice. */
    private String place() {
      return kind + subject + object + (kind == FactKind.PARTY_TO ? "" : terms);
    }

    Bounds bounds() {
      return valid.bounds(kind.temporality());
    }

    boolean concerns(String entity) {
      return subject.equals(entity) || object.equals(entity);
    }

    private boolean mayMeet(Told other) {
      return !bounds().startEarliest().isAfter(other.bounds().endLatest())
          && !bounds().endLatest().isBefore(other.bounds().startEarliest());
    }

    boolean isSelf() {
      return Objects.equals(subject, object);
    }
  }

  /** Whether an entity is an end of the fact, or has the office that is held, on a day at least. */
  boolean concerns(Told fact, String entity) {
    return fact.concerns(entity)
        || (fact.kind == FactKind.HOLDS
            && facts.values().stream()
                .anyMatch(
                    of ->
                        of.kind == FactKind.OFFICE_OF
                            && of.subject.equals(fact.object)
                            && of.object.equals(entity)
                            && of.mayMeet(fact)));
  }

  /** The facts of each kind between each two entities. */
  List<List<Told>> pairs() {
    Map<String, List<Told>> pairs = new TreeMap<>();
    for (Told fact : facts.values()) {
      pairs
          .computeIfAbsent(
              fact.kind + " " + fact.subject + " " + fact.object, none -> new ArrayList<>())
          .add(fact);
    }
    return List.copyOf(pairs.values());
  }
}
