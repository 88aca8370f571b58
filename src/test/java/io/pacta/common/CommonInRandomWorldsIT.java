package io.pacta.common;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.fact.FactKind;
import io.pacta.time.Bounds;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import io.pacta.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Common ground and agreement as plain loops find them in worlds made at random. */
@OnScratch
class CommonInRandomWorldsIT {

  private static final List<String> COUNTRIES =
      List.of("country:a", "country:b", "country:c", "country:d", "country:e");
  private static final List<String> TARGETS =
      List.of("organization:x", "organization:y", "treaty:t", "event:u", "event:v");
  private static final LocalDate ZERO = LocalDate.of(2004, 1, 10);

  @Autowired Asking pacta;

  private record Told(FactKind kind, String subject, String object, Edtf valid) {

    Bounds bounds() {
      return valid.bounds(kind.temporality());
    }
  }

  @RepeatedTest(3)
  void commonGroundIsWhatPlainLoopsFind() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<Told> world = world(random);
    tell(world);
    StringBuilder questions = new StringBuilder("{");
    List<Map<String, String>> expected = new ArrayList<>();
    for (int at = 0; at < 40; at++) {
      List<String> of = some(random.nextInt(3) == 0 ? TARGETS : COUNTRIES, random);
      LocalDate day = ZERO.plusDays(random.nextInt(12));
      LocalDate until = day.plusDays(random.nextInt(4));
      boolean interval = random.nextBoolean();
      questions.append(
          "q%d: common(of: [%s], kinds: [MEMBER_OF, PARTY_TO, TOOK_PART_IN], %s) { entity { kind slug } kind holds others }%n"
              .formatted(
                  at,
                  of.stream().map("\"%s\""::formatted).collect(Collectors.joining(" ")),
                  interval
                      ? "during: \"%s/%s\"".formatted(day, until)
                      : "asOf: \"%s\"".formatted(day)));
      expected.add(interval ? during(world, of, new Window(day, until)) : on(world, of, day));
    }
    var answer = pacta.ask(questions.append("}").toString());
    for (int at = 0; at < expected.size(); at++) {
      Map<String, String> found = new TreeMap<>();
      for (Object each : answer.list("q%d[*]".formatted(at))) {
        Map<?, ?> ground = (Map<?, ?>) each;
        Map<?, ?> entity = (Map<?, ?>) Objects.requireNonNull(ground.get("entity"));
        found.put(
            "%s %s".formatted(ground.get("kind"), entity.get("slug")),
            "%s, %s others".formatted(ground.get("holds"), ground.get("others")));
      }
      assertThat(found)
          .as("question %d of seed %d in %s", at, seed, world)
          .isEqualTo(expected.get(at));
    }
    assertThat(pacta.reads()).isEqualTo(Map.of("Query/common", 1L));
  }

  /** On a day: what each is in by one of its facts, all of them. */
  private static Map<String, String> on(List<Told> world, List<String> of, LocalDate day) {
    return shared(
        world,
        of,
        told -> told.bounds().in(Window.on(day, told.kind().temporality())),
        facts -> {
          Truth all = Truth.TRUE;
          for (List<Told> each : facts) {
            all =
                all.and(
                    Truth.any(
                        each.stream()
                            .map(
                                told -> told.bounds().in(Window.on(day, told.kind().temporality())))
                            .toList()));
          }
          return all;
        });
  }

  /**
   * In an interval: some day of it on which all are in it, tried day by day and reading by reading.
   */
  private static Map<String, String> during(List<Told> world, List<String> of, Window window) {
    return shared(
        world,
        of,
        told -> told.bounds().in(window),
        facts -> {
          if (facts.getFirst().getFirst().kind().temporality() == Temporality.HAPPENING) {
            return Truth.all(
                facts.stream()
                    .map(
                        each ->
                            Truth.any(each.stream().map(told -> told.bounds().in(window)).toList()))
                    .toList());
          }
          return tried(facts, 0, new ArrayList<>(), window);
        });
  }

  /** True, false or open for each choice of one spell per entity, combined as spells are. */
  private static Truth tried(
      List<List<Told>> facts, int at, List<List<LocalDate[]>> chosen, Window window) {
    if (at == facts.size()) {
      int[] counts = new int[2];
      readings(chosen, 0, window.since(), window.until(), counts);
      return counts[1] == 0 ? Truth.FALSE : counts[1] == counts[0] ? Truth.TRUE : Truth.UNKNOWN;
    }
    Truth any = Truth.FALSE;
    for (Told told : facts.get(at)) {
      Bounds bounds = told.bounds();
      List<LocalDate[]> periods = new ArrayList<>();
      for (LocalDate start = bounds.startEarliest();
          !start.isAfter(bounds.startLatest());
          start = start.plusDays(1)) {
        for (LocalDate end = bounds.endEarliest();
            !end.isAfter(bounds.endLatest());
            end = end.plusDays(1)) {
          if (!start.isAfter(end)) {
            periods.add(new LocalDate[] {start, end});
          }
        }
      }
      chosen.add(periods);
      any = any.or(tried(facts, at + 1, chosen, window));
      chosen.removeLast();
    }
    return any;
  }

  private static void readings(
      List<List<LocalDate[]>> chosen, int at, LocalDate since, LocalDate until, int[] counts) {
    if (at == chosen.size()) {
      counts[0]++;
      counts[1] += since.isAfter(until) ? 0 : 1;
      return;
    }
    for (LocalDate[] period : chosen.get(at)) {
      readings(
          chosen,
          at + 1,
          period[0].isAfter(since) ? period[0] : since,
          period[1].isBefore(until) ? period[1] : until,
          counts);
    }
  }

  private static Map<String, String> shared(
      List<Told> world,
      List<String> of,
      Function<Told, Truth> in,
      Function<List<List<Told>>, Truth> all) {
    Map<String, String> shared = new TreeMap<>();
    for (FactKind kind : List.of(FactKind.MEMBER_OF, FactKind.PARTY_TO, FactKind.TOOK_PART_IN)) {
      for (boolean outgoing : new boolean[] {true, false}) {
        Set<String> targets =
            world.stream()
                .map(told -> outgoing ? told.object() : told.subject())
                .collect(Collectors.toCollection(TreeSet::new));
        for (String target : targets) {
          List<Told> there =
              world.stream()
                  .filter(told -> told.kind() == kind)
                  .filter(told -> (outgoing ? told.object() : told.subject()).equals(target))
                  .filter(told -> in.apply(told) != Truth.FALSE)
                  .toList();
          List<List<Told>> facts =
              of.stream()
                  .map(
                      one ->
                          there.stream()
                              .filter(
                                  told -> (outgoing ? told.subject() : told.object()).equals(one))
                              .toList())
                  .toList();
          if (facts.stream().noneMatch(List::isEmpty) && all.apply(facts) != Truth.FALSE) {
            long among =
                there.stream()
                    .map(told -> outgoing ? told.subject() : told.object())
                    .distinct()
                    .count();
            shared.put(
                "%s %s".formatted(kind, target.substring(target.indexOf(':') + 1)),
                "%s, %d others".formatted(all.apply(facts), among - of.size()));
          }
        }
      }
    }
    return shared;
  }

  private static List<String> some(List<String> all, Random random) {
    List<String> some = new ArrayList<>(all);
    Collections.shuffle(some, random);
    return some.subList(0, 2 + random.nextInt(2));
  }

  private static List<Told> world(Random random) {
    Map<String, Told> world = new HashMap<>();
    for (int at = 0; at < 40; at++) {
      String object = TARGETS.get(random.nextInt(TARGETS.size()));
      FactKind kind =
          object.startsWith("organization")
              ? FactKind.MEMBER_OF
              : object.startsWith("treaty") ? FactKind.PARTY_TO : FactKind.TOOK_PART_IN;
      LocalDate start = ZERO.plusDays(random.nextInt(8));
      LocalDate end = start.plusDays(random.nextInt(6));
      String valid =
          kind == FactKind.TOOK_PART_IN
              ? vague(start, random)
              : vague(start, random) + "/" + vague(end, random);
      Told told =
          new Told(
              kind, COUNTRIES.get(random.nextInt(COUNTRIES.size())), object, Edtf.parse(valid));
      world.put(told.toString(), told);
    }
    return List.copyOf(world.values());
  }

  private static String vague(LocalDate day, Random random) {
    return random.nextInt(3) > 0
        ? day.toString()
        : "[%s..%s]".formatted(day, day.plusDays(random.nextInt(3)));
  }

  private void tell(List<Told> world) {
    pacta.forgetEverything();
    Tables tables = Tables.ofTest();
    COUNTRIES.forEach(tables::entity);
    for (String target : TARGETS) {
      tables.entity(
          target,
          target.startsWith("event")
              ? new String[] {"eventKind", "VOTE", "date", "2004-01-10"}
              : new String[0]);
    }
    for (Told told : world) {
      tables.fact(
          told.kind(),
          told.subject(),
          told.object(),
          told.valid().toString(),
          told.kind() == FactKind.MEMBER_OF ? new String[] {"status", "FULL"} : new String[0]);
    }
    pacta.load(tables.files());
  }

  private record Cast(String vote, String date) {}

  @RepeatedTest(2)
  void agreementIsWhatPlainLoopsCount() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    pacta.forgetEverything();
    Tables tables = Tables.ofTest().entity("country:a").entity("country:b");
    List<Map<String, Cast>> rollCalls = new ArrayList<>();
    for (int at = 0; at < 60; at++) {
      String date =
          random.nextInt(8) == 0
              ? "[2003-12-20..2004-01-05]"
              : "%d-0%d-15".formatted(2002 + random.nextInt(4), 1 + random.nextInt(9));
      tables.entity("event:e" + at, "eventKind", "VOTE", "date", date);
      Map<String, Cast> rollCall = new TreeMap<>();
      for (String country : List.of("country:a", "country:b")) {
        String vote = List.of("YES", "NO", "ABSTAIN", "YES", "").get(random.nextInt(5));
        tables.fact(FactKind.TOOK_PART_IN, country, "event:e" + at, date, "vote", vote);
        if (!vote.isEmpty()) {
          rollCall.put(country, new Cast(vote, date));
        }
      }
      rollCalls.add(rollCall);
    }
    pacta.load(tables.files());
    for (String asked :
        List.of("asOf: \"2004-06-15\"", "during: \"2003/2004\"", "during: \"1990\"")) {
      var answer =
          pacta.ask(
              "{ agreement(a: \"country:a\", b: \"country:b\", %s) { rollCalls same opposite oneAbstained index years { year rollCalls same opposite oneAbstained index } } }"
                  .formatted(asked));
      Window window =
          asked.startsWith("asOf")
              ? Window.on(LocalDate.parse("2004-06-15"), Temporality.HAPPENING)
              : Window.within(Edtf.parse(asked.substring(9, asked.length() - 1)));
      Map<String, int[]> years = new TreeMap<>();
      int[] all = new int[3];
      for (Map<String, Cast> rollCall : rollCalls) {
        Cast a = rollCall.get("country:a");
        Cast b = rollCall.get("country:b");
        if (a == null
            || b == null
            || Edtf.parse(a.date()).bounds(Temporality.HAPPENING).in(window) == Truth.FALSE) {
          continue;
        }
        String year = a.date().startsWith("[") ? "null" : a.date().substring(0, 4);
        int which =
            a.vote().equals(b.vote()) ? 0 : (a.vote() + b.vote()).contains("ABSTAIN") ? 1 : 2;
        years.computeIfAbsent(year, none -> new int[3])[which]++;
        all[which]++;
      }
      assertThat(line(Objects.requireNonNull(answer.at("agreement")), ""))
          .as("%s of seed %d", asked, seed)
          .isEqualTo(line(all, ""));
      List<String> lines = new ArrayList<>();
      years.forEach((year, counts) -> lines.add(line(counts, year)));
      assertThat(
              answer.list("agreement.years[*]").stream()
                  .map(each -> line(each, String.valueOf(((Map<?, ?>) each).get("year"))))
                  .toList())
          .as("%s of seed %d", asked, seed)
          .isEqualTo(lines);
      assertThat(pacta.reads()).isEqualTo(Map.of("Query/agreement", 1L));
    }
  }

  private static String line(Object votes, String year) {
    if (votes instanceof int[] counts) {
      int all = counts[0] + counts[1] + counts[2];
      return "%s %d: %d %d %d, %s"
          .formatted(
              year,
              all,
              counts[0],
              counts[2],
              counts[1],
              all == 0 ? null : String.valueOf((counts[0] + counts[1] / 2.0) / all));
    }
    Map<?, ?> given = (Map<?, ?>) votes;
    return "%s %s: %s %s %s, %s"
        .formatted(
            year,
            given.get("rollCalls"),
            given.get("same"),
            given.get("opposite"),
            given.get("oneAbstained"),
            given.get("index"));
  }
}
