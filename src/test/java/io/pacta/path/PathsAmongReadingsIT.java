package io.pacta.path;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.fact.FactKind;
import io.pacta.path.Readings.Range;
import io.pacta.path.SmallWorld.Found;
import io.pacta.path.SmallWorld.Question;
import io.pacta.path.SmallWorld.Span;
import io.pacta.time.Bounds;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database finds in random worlds, against what {@link SmallWorld} counts. */
@OnScratch
class PathsAmongReadingsIT {

  private static final int WORLDS = 5;
  private static final int DAYS = 9;
  private static final int MOST = 40;
  private static final Set<FactKind> STATES = EnumSet.of(FactKind.MEMBER_OF, FactKind.PART_OF);
  private static final Set<FactKind> ALL =
      EnumSet.of(
          FactKind.MEMBER_OF, FactKind.PART_OF, FactKind.SUCCEEDED_BY, FactKind.TOOK_PART_IN);

  @Autowired Asking pacta;

  static LongStream seeds() {
    return new Random().longs(WORLDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theDatabaseFindsWhatCountingFinds(long seed) {
    Random random = new Random(seed);
    SmallWorld world = world(random);
    pacta.forgetEverything();
    pacta.load(tables(world).files());
    for (boolean interval : List.of(false, true)) {
      for (boolean longer : List.of(false, true)) {
        for (Set<FactKind> via : List.of(FactKind.states(), STATES, ALL)) {
          List<Question> questions = questions(world, via, interval, longer, random);
          compare(world, questions);
          compareAround(world, questions, 1 + random.nextInt(3), 2 + random.nextInt(7));
        }
      }
    }
  }

  /** The succession is in the interval on the 6th alone, and in order on the 5th alone. */
  @Test
  void aHappeningIsInOrderOnlyOnDaysThatAreAskedFor() {
    Range fifth = open(5);
    Range fifthOrSixth = new Range(5, 6);
    Range later = new Range(5, Readings.AFTER);
    SmallWorld world =
        new SmallWorld(
            List.of("country:c0", "country:c2", "organization:o0", "organization:o1"),
            List.of(
                new Readings(
                    FactKind.MEMBER_OF,
                    "country:c2",
                    "organization:o1",
                    fifth,
                    later,
                    "2000-01-05/"),
                happening(FactKind.SUCCEEDED_BY, "country:c0", "country:c2", fifthOrSixth),
                new Readings(
                    FactKind.MEMBER_OF,
                    "country:c0",
                    "organization:o0",
                    fifth,
                    later,
                    "2000-01-05/")));
    pacta.forgetEverything();
    pacta.load(tables(world).files());
    for (boolean longer : List.of(false, true)) {
      for (int since = 4; since <= 6; since++) {
        Question asked =
            new Question(
                "organization:o1", "organization:o0", ALL, 4, since, 8, false, longer, true);
        assertThat(world.paths(asked)).hasSize(since == 6 ? 0 : 1);
        compare(world, List.of(asked));
      }
    }
  }

  private List<Question> questions(
      SmallWorld world, Set<FactKind> via, boolean interval, boolean longer, Random random) {
    return IntStream.range(0, 6)
        .mapToObj(
            none -> {
              String from = any(world.entities(), random);
              String to = any(world.entities(), random);
              int since = 1 + random.nextInt(DAYS);
              int until = interval ? since + random.nextInt(DAYS + 1 - since) : since;
              return new Question(
                  from,
                  to,
                  via,
                  1 + random.nextInt(longer ? 4 : 5),
                  since,
                  until,
                  !interval,
                  longer,
                  random.nextInt(3) == 0);
            })
        .filter(asked -> !asked.from().equals(asked.to()))
        .toList();
  }

  private void compare(SmallWorld world, List<Question> questions) {
    StringBuilder document = new StringBuilder("{");
    for (int at = 0; at < questions.size(); at++) {
      Question asked = questions.get(at);
      document.append(
          """
          q%d: paths(from: "%s", to: "%s", via: [%s], maxLength: %d, %s: "%s", longer: %s, chronological: %s, first: %d) {
            length rarity holds entities { id: slug kind } times { valid holds }
            steps { facts { direction fact { kind valid } } }
          }
          """
              .formatted(
                  at,
                  asked.from(),
                  asked.to(),
                  kinds(asked),
                  asked.maxLength(),
                  asked.onDay() ? "asOf" : "during",
                  days(asked),
                  asked.longer(),
                  asked.chronological(),
                  MOST));
    }
    var answer = pacta.ask(document.append("}").toString());
    for (int at = 0; at < questions.size(); at++) {
      List<Object> paths = answer.list("q" + at);
      assertThat(paths.stream().map(PathsAmongReadingsIT::told).toList())
          .as("%s in %s", questions.get(at), world)
          .isEqualTo(
              world.paths(questions.get(at)).stream()
                  .limit(MOST)
                  .map(PathsAmongReadingsIT::told)
                  .toList());
    }
  }

  private void compareAround(SmallWorld world, List<Question> questions, int depth, int limit) {
    StringBuilder document = new StringBuilder("{");
    for (int at = 0; at < questions.size(); at++) {
      Question asked = questions.get(at);
      document.append(
          """
          q%d: node(id: "%s@%s") {
            ... on Entity {
              neighbourhood(depth: %d, limit: %d, kinds: [%s], during: %s) {
                entities { kind id: slug } facts { kind valid } truncated entitiesLeftOut factsLeftOut
              }
            }
          }
          """
              .formatted(
                  at,
                  asked.from(),
                  day(asked.since()),
                  depth,
                  limit,
                  kinds(asked),
                  asked.onDay() ? "null" : '"' + days(asked) + '"'));
    }
    var answer = pacta.ask(document.append("}").toString());
    for (int at = 0; at < questions.size(); at++) {
      SmallWorld.Surroundings all = world.around(questions.get(at), depth);
      List<String> shown = all.entities().stream().limit(limit).toList();
      List<Readings> between =
          all.facts().stream()
              .filter(fact -> shown.contains(fact.subject()) && shown.contains(fact.object()))
              .toList();
      Map<?, ?> found = (Map<?, ?>) requireNonNull(answer.at("q" + at + ".neighbourhood"));
      String question = "%s within %d in %s".formatted(questions.get(at), depth, world);
      assertThat(maps(found, "entities").stream().map(PathsAmongReadingsIT::identity).toList())
          .as(question)
          .isEqualTo(shown);
      assertThat(
              maps(found, "facts").stream()
                  .map(fact -> fact.get("kind") + " " + fact.get("valid"))
                  .toList())
          .as(question)
          .containsExactlyInAnyOrderElementsOf(
              between.stream().map(fact -> fact.kind() + " " + fact.valid()).toList());
      int entities = all.entities().size() - shown.size();
      int facts = all.facts().size() - between.size();
      assertThat(found.get("entitiesLeftOut")).as(question).isEqualTo(entities);
      assertThat(found.get("factsLeftOut")).as(question).isEqualTo(facts);
      assertThat(found.get("truncated")).as(question).isEqualTo(entities + facts > 0);
    }
  }

  private static String kinds(Question asked) {
    return String.join(", ", asked.via().stream().map(FactKind::name).toList());
  }

  private static String days(Question asked) {
    return asked.onDay() ? day(asked.since()) : day(asked.since()) + "/" + day(asked.until());
  }

  private static String identity(Map<?, ?> entity) {
    return requireNonNull(entity.get("kind")).toString().toLowerCase(Locale.ROOT)
        + ":"
        + entity.get("id");
  }

  private static String told(Found path) {
    return told(path.entities(), path.rarity(), path.holds().name(), path.times(), path.facts());
  }

  private static String told(Object answered) {
    Map<?, ?> path = (Map<?, ?>) answered;
    Map<String, Truth> times = new TreeMap<>();
    maps(path, "times")
        .forEach(
            time ->
                times.merge(
                    span((String) requireNonNull(time.get("valid"))),
                    Truth.valueOf((String) requireNonNull(time.get("holds"))),
                    Truth::or));
    List<Set<String>> facts = new ArrayList<>();
    for (Map<?, ?> step : maps(path, "steps")) {
      Set<String> of = new HashSet<>();
      for (Map<?, ?> each : maps(step, "facts")) {
        Map<?, ?> fact = (Map<?, ?>) requireNonNull(each.get("fact"));
        of.add("%s %s %s".formatted(fact.get("kind"), fact.get("valid"), each.get("direction")));
      }
      facts.add(of);
    }
    List<String> entities =
        maps(path, "entities").stream().map(PathsAmongReadingsIT::identity).toList();
    assertThat(path.get("length")).isEqualTo(entities.size() - 1);
    return told(
        entities,
        ((Number) requireNonNull(path.get("rarity"))).doubleValue(),
        (String) requireNonNull(path.get("holds")),
        times,
        facts);
  }

  private static String told(
      List<String> entities,
      double rarity,
      String holds,
      Map<String, Truth> times,
      List<Set<String>> facts) {
    return "%s %.9f %s %s %s"
        .formatted(
            entities,
            rarity,
            holds,
            times,
            facts.stream().map(each -> each.stream().sorted().toList()).toList());
  }

  @SuppressWarnings("unchecked")
  private static List<Map<?, ?>> maps(Map<?, ?> of, String list) {
    return (List<Map<?, ?>>) requireNonNull(of.get(list));
  }

  private static String span(String valid) {
    Bounds bounds = Edtf.parse(valid).bounds(Temporality.STATE);
    return new Span(
            number(bounds.startEarliest()),
            number(bounds.startLatest()),
            number(bounds.endEarliest()),
            number(bounds.endLatest()))
        .toString();
  }

  private static int number(LocalDate day) {
    return day.equals(LocalDate.MIN)
        ? Readings.BEFORE
        : day.equals(LocalDate.MAX) ? Readings.AFTER : day.getDayOfYear();
  }

  private static SmallWorld world(Random random) {
    List<String> entities =
        Stream.concat(
                IntStream.range(0, 3).mapToObj(at -> "country:c" + at),
                Stream.of(
                    "organization:o0",
                    "organization:o1",
                    "organization:o2",
                    "organization:o3",
                    "event:e0"))
            .toList();
    Map<String, Readings> facts = new LinkedHashMap<>();
    for (int at = 0; at < 16; at++) {
      Readings fact = fact(random);
      facts.put(fact.kind() + fact.subject() + fact.object() + fact.valid(), fact);
    }
    return new SmallWorld(entities, List.copyOf(facts.values()));
  }

  private static Readings fact(Random random) {
    String country = "country:c" + random.nextInt(3);
    String organization = "organization:o" + random.nextInt(4);
    String other = "organization:o" + random.nextInt(4);
    Range start = days(random, 1);
    String successor = "country:c" + random.nextInt(3);
    Readings membership = state(FactKind.MEMBER_OF, country, organization, start, random);
    return switch (random.nextInt(10)) {
      case 0 -> happening(FactKind.TOOK_PART_IN, country, "event:e0", start);
      case 1 ->
          successor.equals(country)
              ? membership
              : happening(FactKind.SUCCEEDED_BY, country, successor, start);
      case 2, 3 ->
          other.equals(organization)
              ? membership
              : state(FactKind.PART_OF, organization, other, start, random);
      default -> membership;
    };
  }

  private static Readings happening(FactKind kind, String subject, String object, Range on) {
    return new Readings(kind, subject, object, on, on, written(on));
  }

  private static Readings state(
      FactKind kind, String subject, String object, Range start, Random random) {
    Range end = days(random, start.first());
    return switch (random.nextInt(8)) {
      case 0 ->
          new Readings(kind, subject, object, start, open(Readings.AFTER), written(start) + "/..");
      case 1 ->
          new Readings(kind, subject, object, open(Readings.BEFORE), end, "../" + written(end));
      case 2 ->
          new Readings(
              kind,
              subject,
              object,
              start,
              new Range(start.first(), Readings.AFTER),
              written(start) + "/");
      default ->
          new Readings(kind, subject, object, start, end, written(start) + "/" + written(end));
    };
  }

  private static Range open(int day) {
    return new Range(day, day);
  }

  /** A day, or two or three in a row. */
  private static Range days(Random random, int from) {
    int first = from + random.nextInt(DAYS + 1 - from);
    return new Range(
        first, Math.min(DAYS, first + (random.nextInt(5) < 3 ? 0 : random.nextInt(3))));
  }

  private static String written(Range days) {
    return days.first() == days.last()
        ? day(days.first())
        : "[" + day(days.first()) + ".." + day(days.last()) + "]";
  }

  private static String day(int day) {
    return "2000-01-%02d".formatted(day);
  }

  private static Tables tables(SmallWorld world) {
    Tables tables = Tables.ofTest();
    for (String entity : world.entities()) {
      if (entity.startsWith("event")) {
        tables.entity(entity, "eventKind", "MEETING", "date", "2000");
      } else {
        tables.entity(entity);
      }
    }
    for (Readings fact : world.facts()) {
      if (fact.kind() == FactKind.MEMBER_OF) {
        tables.member(fact.subject(), fact.object(), fact.valid());
      } else {
        tables.fact(fact.kind(), fact.subject(), fact.object(), fact.valid());
      }
    }
    return tables;
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
