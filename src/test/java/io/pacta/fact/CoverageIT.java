package io.pacta.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Why a question is answered as it is, and how far what anyone says reaches. */
@OnScratch
class CoverageIT {

  @Autowired Asking pacta;

  @BeforeEach
  void forget() {
    pacta.forgetEverything();
  }

  @Test
  void notAMemberIsToldApartFromNobodyRecordedIt() {
    pacta.load(
        Tables.ofTest()
            .by("list", 10, "1950-01-01/2014-12-31")
            .entity("country:anna")
            .entity("country:berta")
            .entity("organization:club")
            .member("country:anna", "organization:club", "1990/1999-06-30")
            .files());
    assertAnswer(
        "anna",
        "1995-01-01",
        "TRUE",
        "HELD",
        "“list” says 1990/1999-06-30. So it held on 1995-01-01.");
    assertAnswer(
        "anna",
        "1990-05-01",
        "UNKNOWN",
        "MAY_HAVE_HELD",
        "“list” says 1990/1999-06-30. That leaves open whether it held on 1990-05-01.");
    assertAnswer(
        "anna",
        "2005-01-01",
        "FALSE",
        "DENIED",
        "“list” covers 1950-01-01/2014-12-31, and does not say that it held on 2005-01-01. Of other days: “list” says 1990/1999-06-30.");
    assertAnswer(
        "anna",
        "2020-01-01",
        "UNKNOWN",
        "NOT_COVERED",
        "“list” covers 1950-01-01/2014-12-31. That does not take in 2020-01-01, and nobody else would know.");
    assertAnswer(
        "berta",
        "1995-01-01",
        "UNKNOWN",
        "NOTHING_SAID",
        "No data set speaks of MEMBER_OF between country:berta and organization:club, lists all such facts, or is the authority for them: nobody recorded whether it held on 1995-01-01.");
  }

  @Test
  void aListOfAllMembersDeniesForWhomeverItSpeaksOf() {
    Map<String, String> files =
        new TreeMap<>(
            Tables.ofTest()
                .entity("country:anna")
                .entity("country:berta")
                .entity("country:carla")
                .entity("organization:club")
                .entity("organization:union")
                .member("country:anna", "organization:club", "1990/2000")
                .member("country:berta", "organization:union", "1990/2000")
                .files());
    files.put(
        "data-sets.csv",
        "slug,name,covers,precedence,listsAll\ntest,The roll,1950-01-01/2014-12-31,1,MEMBER_OF organization:club\n");
    pacta.load(files);
    assertAnswer(
        "berta",
        "1995-01-01",
        "FALSE",
        "DENIED",
        "“The roll” covers 1950-01-01/2014-12-31, and does not say that it held on 1995-01-01.");
    assertAnswer(
        "berta",
        "2020-01-01",
        "UNKNOWN",
        "NOT_COVERED",
        "“The roll” covers 1950-01-01/2014-12-31. That does not take in 2020-01-01, and nobody else would know.");
    assertThat(reason("country:carla", "organization:club")).isEqualTo("NOTHING_SAID");
    assertThat(reason("country:anna", "organization:union")).isEqualTo("NOTHING_SAID");

    files.put(
        "data-sets.csv",
        "slug,name,covers,precedence,listsAll\ntest,The roll,1950-01-01/2014-12-31,1,MEMBER_OF\n");
    pacta.load(files);
    assertThat(reason("country:anna", "organization:union")).isEqualTo("DENIED");
    assertThat(reason("country:carla", "organization:union")).isEqualTo("NOTHING_SAID");
  }

  @Test
  void aDataSetThatCountsEntitiesDeniesOnTheDaysOnWhichItCountsThem() {
    Map<String, String> files =
        new TreeMap<>(
            Tables.ofTest()
                .entity("country:anna")
                .entity("country:berta")
                .entity("organization:club")
                .entity("organization:union")
                .member("country:anna", "organization:club", "1990/1999-06-30")
                .member("country:berta", "organization:union", "1990/2000")
                .files());
    files.put(
        "data-sets.csv",
        "slug,name,covers,precedence,listsAll,counts\ntest,The panel,1950-01-01/2014-12-31,1,MEMBER_OF,"
            + "country:anna 1960-01-01/1970-12-31|country:anna 1990-01-01/2014-12-31|country:berta 1990-01-01/2014-12-31\n");
    pacta.load(files);
    assertAnswer(
        "anna",
        "2005-01-01",
        "FALSE",
        "DENIED",
        "“The panel” covers 1950-01-01/2014-12-31 and counts country:anna on 1960-01-01/1970-12-31, 1990-01-01/2014-12-31, and does not say that it held on 2005-01-01. Of other days: “The panel” says 1990/1999-06-30.");
    assertThat(answer("anna", "1965-01-01")).isEqualTo("FALSE");
    assertAnswer(
        "anna",
        "1980-01-01",
        "UNKNOWN",
        "NOT_COVERED",
        "“The panel” covers 1950-01-01/2014-12-31 and counts country:anna on 1960-01-01/1970-12-31, 1990-01-01/2014-12-31. That does not take in 1980-01-01, and nobody else would know.");
    assertThat(answer("berta", "1980-01-01")).isEqualTo("UNKNOWN");
    assertThat(answer("berta", "1995-01-01")).isEqualTo("FALSE");

    files.computeIfPresent(
        "data-sets.csv", (file, rows) -> rows.replaceAll("country:berta", "organization:club"));
    pacta.load(files);
    assertThat(answer("anna", "1965-01-01")).as("the club is not counted").isEqualTo("UNKNOWN");
    assertThat(answer("anna", "2005-01-01")).isEqualTo("FALSE");
    assertThat(answer("berta", "1985-01-01")).isEqualTo("UNKNOWN");
    assertThat(answer("berta", "1995-01-01")).as("counted on all days").isEqualTo("FALSE");
  }

  @Test
  void anAuthorityDeniesOnTheDaysOnWhichItCountsTheTwoAndNobodyElseWouldKnow() {
    Map<String, String> files =
        new TreeMap<>(
            Tables.ofTest()
                .entity("country:anna")
                .entity("organization:club")
                .by("other", 10, "1950-01-01/2014-12-31")
                .member("country:anna", "organization:club", "1980/1984")
                .files());
    files.computeIfPresent(
        "data-sets.csv",
        (file, rows) ->
            """
            slug,name,covers,precedence,authorityFor,counts
            test,The roll,1950-01-01/2014-12-31,1,MEMBER_OF organization:club,country:anna 1990-01-01/2014-12-31
            other,Other,1950-01-01/2014-12-31,10,,
            """);
    pacta.load(files);
    assertThat(answer("anna", "1995-01-01")).isEqualTo("FALSE");
    assertAnswer(
        "anna",
        "1982-01-01",
        "UNKNOWN",
        "NOT_COVERED",
        "“The roll” covers 1950-01-01/2014-12-31 and counts country:anna on 1990-01-01/2014-12-31. That does not take in 1982-01-01, and nobody else would know.");
  }

  private @Nullable Object answer(String country, String day) {
    return ask(country, day).at("ask.truth");
  }

  @Test
  void aClaimThatIsNotBestMakesItsDataSetOneThatWouldKnow() {
    pacta.load(
        Tables.ofTest()
            .by("better", 20, "1990-01-01/2000-12-31")
            .entity("country:anna")
            .entity("organization:club")
            .member("country:anna", "organization:club", "1995/1999")
            .by("longer", 10, "1900-01-01/2014-12-31")
            .member("country:anna", "organization:club", "1994/1999")
            .files());
    assertAnswer(
        "anna",
        "1950-01-01",
        "FALSE",
        "DENIED",
        "“longer” covers 1900-01-01/2014-12-31, and does not say that it held on 1950-01-01. Of other days: “better” says 1995/1999.");
  }

  private @Nullable Object reason(String country, String club) {
    return pacta
        .ask(
            "query ($country: ID!, $club: ID!) { ask(subject: $country, kind: MEMBER_OF, object: $club, asOf: \"1995-01-01\") { reason } }",
            Map.of("country", country, "club", club))
        .at("ask.reason");
  }

  private void assertAnswer(
      String country, String day, String truth, String reason, String explanation) {
    assertThat(ask(country, day).at("ask"))
        .isEqualTo(Map.of("truth", truth, "reason", reason, "explanation", explanation));
    assertThat(pacta.reads()).isEqualTo(Map.of("Query/ask", 1L));
  }

  private Asking.Answer ask(String country, String day) {
    return pacta.ask(
        """
            query ($country: ID!, $day: Date) {
              ask(subject: $country, kind: MEMBER_OF, object: "organization:club", asOf: $day) { truth reason explanation }
            }
            """,
        Map.of("country", "country:" + country, "day", day));
  }

  @Test
  void anAuthorityDeniesByItsSilence() {
    Map<String, String> files =
        new TreeMap<>(Tables.ofTest().entity("country:anna").entity("organization:club").files());
    files.put(
        "data-sets.csv",
        "slug,name,covers,precedence,authorityFor\ntest,The roll,1950-01-01/2014-12-31,1,MEMBER_OF organization:club\n");
    pacta.load(files);
    assertAnswer(
        "anna",
        "1995-01-01",
        "FALSE",
        "DENIED",
        "“The roll” covers 1950-01-01/2014-12-31, and does not say that it held on 1995-01-01.");
    assertAnswer(
        "anna",
        "2020-01-01",
        "UNKNOWN",
        "NOT_COVERED",
        "“The roll” covers 1950-01-01/2014-12-31. That does not take in 2020-01-01, and nobody else would know.");
  }

  private record Told(String dataSet, String subject, String object, String valid) {}

  private static final Map<String, String> COVERS =
      Map.of("one", "1990-01-01/2004-12-31", "two", "2000/2010");

  @RepeatedTest(2)
  void reasonsAndReachAreWhatPlainLoopsFind() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> countries = List.of("country:a", "country:b", "country:c");
    List<String> clubs = List.of("organization:x", "organization:y");
    Map<String, Told> world = new TreeMap<>();
    Tables tables = Tables.ofTest();
    for (String dataSet : List.of("one", "two")) {
      tables.by(dataSet, 10, COVERS.getOrDefault(dataSet, ""));
      if (dataSet.equals("one")) {
        countries.forEach(tables::entity);
        clubs.forEach(tables::entity);
      }
      for (int at = 0; at < 4; at++) {
        int start = 1990 + random.nextInt(12);
        String valid =
            List.of(
                    start + "/" + (start + random.nextInt(9)),
                    start + "/..",
                    start + "/[2004-12-31..]",
                    start + "/",
                    "[..%d]/[%d..]".formatted(start, start))
                .get(random.nextInt(5));
        Told told =
            new Told(
                dataSet, countries.get(random.nextInt(3)), clubs.get(random.nextInt(2)), valid);
        if (world.put(told.toString(), told) == null) {
          tables.member(told.subject(), told.object(), told.valid());
        }
      }
    }
    pacta.load(tables.files());
    StringBuilder questions = new StringBuilder("{");
    List<String> expected = new ArrayList<>();
    for (String country : countries) {
      for (String club : clubs) {
        for (int round = 0; round < 6; round++) {
          LocalDate day = LocalDate.of(1988, 6, 1).plusDays(random.nextInt(9000));
          questions.append(
              "q%d: ask(subject: \"%s\", kind: MEMBER_OF, object: \"%s\", asOf: \"%s\", dataSets: [\"one\", \"two\"]) { truth reason }%n"
                  .formatted(expected.size(), country, club, day));
          expected.add(reason(List.copyOf(world.values()), country, club, day));
        }
      }
    }
    var answer = pacta.ask(questions.append("}").toString());
    for (int at = 0; at < expected.size(); at++) {
      assertThat("%s %s".formatted(answer.at("q" + at + ".truth"), answer.at("q" + at + ".reason")))
          .as("question %d of seed %d in %s", at, seed, world.values())
          .isEqualTo(expected.get(at));
    }
    for (String club : clubs) {
      var coverage =
          pacta.ask(
              "query ($slug: String!) { organization(slug: $slug) { coverage { dataSet { slug } kind direction valid facts } } }",
              Map.of("slug", club.substring("organization:".length())));
      assertThat(coverage.list("organization.coverage[*]").stream().map(Object::toString))
          .as("seed %d, %s", seed, world.values())
          .isEqualTo(reach(List.copyOf(world.values()), club));
      assertThat(pacta.reads().get("Entity/coverage")).isEqualTo(1L);
    }
  }

  private static String reason(List<Told> world, String subject, String object, LocalDate day) {
    List<Told> told =
        world.stream()
            .filter(each -> each.subject().equals(subject) && each.object().equals(object))
            .toList();
    Truth held =
        Truth.any(
            told.stream()
                .map(each -> Edtf.parse(each.valid()).holds(day, Temporality.STATE))
                .toList());
    if (held != Truth.FALSE) {
      return held == Truth.TRUE ? "TRUE HELD" : "UNKNOWN MAY_HAVE_HELD";
    }
    if (told.isEmpty()) {
      return "UNKNOWN NOTHING_SAID";
    }
    boolean covered =
        told.stream()
            .anyMatch(
                each ->
                    Edtf.parse(COVERS.getOrDefault(each.dataSet(), ""))
                            .holds(day, Temporality.STATE)
                        == Truth.TRUE);
    return covered ? "FALSE DENIED" : "UNKNOWN NOT_COVERED";
  }

  private static List<String> reach(List<Told> world, String club) {
    List<String> rows = new ArrayList<>();
    for (String dataSet : List.of("one", "two")) {
      List<Told> told =
          world.stream()
              .filter(each -> each.dataSet().equals(dataSet) && each.object().equals(club))
              .toList();
      if (told.isEmpty()) {
        continue;
      }
      int since = told.stream().mapToInt(each -> start(each)).min().orElseThrow();
      String until = "";
      for (Told each : told) {
        String end = each.valid().substring(each.valid().indexOf('/') + 1);
        String last =
            switch (end) {
              case ".." -> "9999";
              case "" -> start(each) + "-12-31";
              case "[2004-12-31..]" -> "2004-12-31";
              default -> end.replaceAll("\\W", "") + "-12-31";
            };
        until = last.compareTo(until) > 0 ? last : until;
      }
      rows.add(
          "{dataSet={slug=%s}, kind=MEMBER_OF, direction=INCOMING, valid=%d-01-01/%s, facts=%d}"
              .formatted(dataSet, since, until.equals("9999") ? ".." : until, told.size()));
    }
    return rows;
  }

  private static int start(Told told) {
    return Integer.parseInt(told.valid().replaceFirst("^\\[\\.\\.", "").substring(0, 4));
  }
}
