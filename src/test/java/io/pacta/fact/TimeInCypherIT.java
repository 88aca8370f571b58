package io.pacta.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.time.Edtf;
import io.pacta.time.EdtfException;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import io.pacta.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The rule of time stands twice: in {@code Bounds.in}, and over the four stored dates in {@code
 * cypher/parts/held.cypher}. Here the database's lists are compared with the Java rule, applied to
 * all facts there are.
 */
@OnScratch
class TimeInCypherIT {

  private static final List<String> DATES =
      List.of(
          "2004",
          "2004-XX",
          "2004-06",
          "2004-06-XX",
          "2004-06-15",
          "2004-XX-XX",
          "2004?",
          "2004-06~",
          "200X",
          "20XX",
          "0000",
          "9999-12-31",
          "2004-02-29",
          "[2004,2006]",
          "[2004-03..2004-09]",
          "[..2004-06-15]",
          "[2004-06-15..]",
          "[2003-12-31,2004-06..2004-07]");

  /** Ends of intervals. Those that cannot go together are left out. */
  private static final List<String> STARTS =
      List.of("..", "", "2003", "2004-06", "2004-06-15", "200X", "[..2004-02]", "[2003..2005]");

  private static final List<String> ENDS =
      List.of(
          "..",
          "",
          "2004",
          "2004-06",
          "2004-06-15",
          "2005?",
          "201X",
          "[2004..2008]",
          "[2004-09..]");

  private static final Map<String, Edtf> VALID = valid();

  private static final List<String> DAYS =
      List.of(
          "0000-01-01",
          "2002-12-31",
          "2003-12-31",
          "2004-01-01",
          "2004-02-29",
          "2004-06-14",
          "2004-06-15",
          "2004-06-16",
          "2004-06-30",
          "2004-12-31",
          "2005-12-31",
          "2009-12-31",
          "2010-01-01",
          "9999-12-31");

  private static final List<String> INTERVALS =
      List.of(
          "../..",
          "2004",
          "2004-06",
          "2004-06-15",
          "2004-06-15/2004-06-16",
          "2003/2005",
          "../2003",
          "2005/..",
          "/2004-06",
          "2004-06-16/",
          "1900/1999",
          "201X",
          "[2003,2010]",
          "[..2004-01]/[2004-09..]");

  @Autowired Asking pacta;

  @BeforeAll
  static void fill(@Autowired Asking pacta) {
    pacta.forgetEverything();
    Tables tables =
        Tables.ofTest()
            .entity("organization:club")
            .entity("event:fair", "eventKind", "MEETING", "date", "2004");
    VALID.forEach(
        (slug, valid) -> {
          tables
              .entity("country:" + slug)
              .member("country:" + slug, "organization:club", valid.toString());
          if (!valid.isInterval()) {
            tables.fact(FactKind.TOOK_PART_IN, "country:" + slug, "event:fair", valid.toString());
          }
        });
    pacta.load(tables.files());
  }

  static Stream<String> days() {
    return DAYS.stream();
  }

  static Stream<String> intervals() {
    return INTERVALS.stream();
  }

  @ParameterizedTest
  @MethodSource("days")
  void statesOnADay(String day) {
    var answer =
        pacta.ask(
            """
            query ($day: Date) {
              organization(slug: "club", asOf: $day) {
                possible: members(first: 500) { ...Listed }
                certain: members(first: 500, where: {certainty: CERTAIN}) { ...Listed }
                any: members(first: 500, where: {during: "../.."}) { ...Listed }
                facts(first: 500, where: {kinds: [MEMBER_OF]}) { nodes { valid holds } totalCount }
              }
            }
            fragment Listed on MembershipConnection { nodes { valid holds } totalCount }
            """,
            Map.of("day", day));
    Window window = Window.on(LocalDate.parse(day), Temporality.STATE);
    assertListed(answer, "organization.possible", POSSIBLE, Temporality.STATE, window);
    assertListed(answer, "organization.certain", CERTAIN, Temporality.STATE, window);
    assertListed(answer, "organization.facts", POSSIBLE, Temporality.STATE, window);
    assertListed(answer, "organization.any", ALL, Temporality.STATE, window);
  }

  @ParameterizedTest
  @MethodSource("days")
  void happeningsOnADay(String day) {
    var answer =
        pacta.ask(
            """
            query ($day: Date) {
              event(slug: "fair", asOf: $day) {
                possible: participants(first: 500) { ...Listed }
                certain: participants(first: 500, where: {certainty: CERTAIN}) { ...Listed }
                any: participants(first: 500, where: {during: "../.."}) { ...Listed }
                facts(first: 500) { nodes { valid holds } totalCount }
              }
            }
            fragment Listed on AttendanceConnection { nodes { valid holds } totalCount }
            """,
            Map.of("day", day));
    Window window = Window.on(LocalDate.parse(day), Temporality.HAPPENING);
    assertListed(answer, "event.possible", POSSIBLE, Temporality.HAPPENING, window);
    assertListed(answer, "event.certain", CERTAIN, Temporality.HAPPENING, window);
    assertListed(answer, "event.facts", POSSIBLE, Temporality.HAPPENING, window);
    assertListed(answer, "event.any", ALL, Temporality.HAPPENING, window);
  }

  @ParameterizedTest
  @MethodSource("intervals")
  void statesAndHappeningsInAnInterval(String during) {
    var answer =
        pacta.ask(
            """
            query ($during: Edtf) {
              organization(slug: "club", asOf: "2004-06-15") {
                possible: members(first: 500, where: {during: $during}) { nodes { valid } totalCount }
                certain: members(first: 500, where: {during: $during, certainty: CERTAIN}) { nodes { valid } totalCount }
                facts(first: 500, where: {during: $during}) { nodes { valid } totalCount }
              }
              event(slug: "fair", asOf: "2004-06-15") {
                possible: participants(first: 500, where: {during: $during}) { nodes { valid } totalCount }
                certain: participants(first: 500, where: {during: $during, certainty: CERTAIN}) { nodes { valid } totalCount }
                facts(first: 500, where: {during: $during}) { nodes { valid } totalCount }
              }
            }
            """,
            Map.of("during", during));
    Window window = Window.within(Edtf.parse(during));
    assertListed(answer, "organization.possible", POSSIBLE, Temporality.STATE, window);
    assertListed(answer, "organization.certain", CERTAIN, Temporality.STATE, window);
    assertListed(answer, "organization.facts", POSSIBLE, Temporality.STATE, window);
    assertListed(answer, "event.possible", POSSIBLE, Temporality.HAPPENING, window);
    assertListed(answer, "event.certain", CERTAIN, Temporality.HAPPENING, window);
    assertListed(answer, "event.facts", POSSIBLE, Temporality.HAPPENING, window);
  }

  @ParameterizedTest
  @MethodSource("days")
  void askAgreesForOneFactAtATime(String day) {
    StringBuilder question = new StringBuilder("{");
    VALID.forEach(
        (slug, valid) ->
            question.append(
                """
                %s: ask(subject: "country:%s", kind: MEMBER_OF, object: "organization:club", asOf: "%s") { truth }
                """
                    .formatted(slug.replace('-', '_'), slug, day)));
    var answer = pacta.ask(question.append("}").toString());
    Window window = Window.on(LocalDate.parse(day), Temporality.STATE);
    VALID.forEach(
        (slug, valid) ->
            assertThat(answer.at(slug.replace('-', '_') + ".truth"))
                .as("%s on %s", valid, day)
                .isEqualTo(valid.bounds(Temporality.STATE).in(window).name()));
    assertThat(pacta.reads()).isEqualTo(Map.of("Query/ask", 1L));
  }

  private static final Set<Truth> CERTAIN = Set.of(Truth.TRUE);
  private static final Set<Truth> POSSIBLE = Set.of(Truth.TRUE, Truth.UNKNOWN);
  private static final Set<Truth> ALL = Set.of(Truth.values());

  /** The list has exactly the facts for which the Java rule gives one of the truths. */
  private static void assertListed(
      Asking.Answer answer,
      String list,
      Set<Truth> listed,
      Temporality temporality,
      Window window) {
    Map<String, Truth> expected = new TreeMap<>();
    VALID
        .values()
        .forEach(
            valid -> {
              Truth truth = valid.bounds(temporality).in(window);
              if ((temporality == Temporality.STATE || !valid.isInterval())
                  && listed.contains(truth)) {
                expected.put(valid.toString(), truth);
              }
            });
    assertThat(answer.list(list + ".nodes[*].valid"))
        .as(list)
        .containsExactlyInAnyOrderElementsOf(new ArrayList<Object>(expected.keySet()));
    assertThat(answer.at(list + ".totalCount")).isEqualTo(expected.size());
    List<Object> holds = answer.list(list + ".nodes[*].holds");
    if (!holds.isEmpty()) {
      assertThat(holds)
          .as("%s: what holds", list)
          .containsExactlyElementsOf(
              answer.list(list + ".nodes[*].valid").stream()
                  .map(valid -> (Object) String.valueOf(expected.get(String.valueOf(valid))))
                  .toList());
    }
  }

  private static Map<String, Edtf> valid() {
    Set<String> texts = new TreeSet<>(DATES);
    for (String start : STARTS) {
      for (String end : ENDS) {
        if (!start.isEmpty() || !end.isEmpty()) {
          texts.add(start + "/" + end);
        }
      }
    }
    Map<String, Edtf> valid = new TreeMap<>();
    for (String text : texts) {
      try {
        valid.put("c-" + valid.size(), Edtf.parse(text));
      } catch (EdtfException endsBeforeItStarts) {
        assertThat(text).contains("/");
      }
    }
    return valid;
  }
}
