package io.pacta.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.micrometer.core.instrument.MeterRegistry;
import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.SecondServer;
import io.pacta.Tables;
import io.pacta.fact.FactKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What is answered from kept rows is what would be read, whoever has changed the record. */
@OnScratch
@TestPropertySource(properties = "pacta.rows.memory=2MB")
class KeptRowsIT {

  private static final String TOUCHED = "Read/touched";
  private static final String NEWEST = "Record/newest";

  /** Keeps nothing, and is another that writes to the same record. */
  private static SecondServer second;

  @Autowired Asking pacta;
  @Autowired MeterRegistry meters;
  @Autowired Reads reads;

  @BeforeAll
  static void another() {
    second = new SecondServer();
  }

  @AfterAll
  static void noOther() {
    second.close();
  }

  @BeforeEach
  void forget() {
    pacta.forgetEverything();
  }

  /** A small world that changes claim by claim. */
  private static final class World {

    private final Random random;
    private final Map<String, Consumer<Tables>> all = new LinkedHashMap<>();
    private final TreeSet<String> told = new TreeSet<>();
    private final List<String> names = new ArrayList<>();

    World(long seed) {
      random = new Random(seed);
      for (int at = 0; at < 4; at++) {
        String country = "country:c" + at;
        String organization = "organization:o" + at;
        String office = "office:f" + at;
        String person = "person:p" + at;
        String treaty = "treaty:t" + at;
        String next = "" + (at + 1) % 4;
        for (String each : List.of(country, organization, office, person, treaty)) {
          may(
              each + " first name",
              one -> one.named(each, "First " + each, "en", "SHORT", "../.."));
          may(
              each + " other name",
              one -> one.named(each, "Other " + each, "de", "SHORT", "1960/1980"));
        }
        for (String to : List.of("organization:o" + at, "organization:o" + next)) {
          may(country + to, one -> one.member(country, to, "1950/1990"));
          may(country + to + " long", one -> one.member(country, to, "1955/.."));
          may(country + to + " by another", one -> one.member(country, to, "1951/1999"));
        }
        may(country + treaty, one -> one.fact(FactKind.PARTY_TO, country, treaty, "1960/.."));
        may(
            country + "acted",
            one ->
                one.fact(
                    FactKind.ACTED_ON,
                    country,
                    "treaty:t" + next,
                    "1961-01-01",
                    "act",
                    "SIGNATURE"));
        may(office + country, one -> one.fact(FactKind.OFFICE_OF, office, country, "1950/.."));
        may(
            office + organization,
            one -> one.fact(FactKind.OFFICE_OF, office, organization, "1950/1970"));
        may(person + office, one -> one.fact(FactKind.HOLDS, person, office, "1960/1965"));
        may(person + next, one -> one.fact(FactKind.HOLDS, person, "office:f" + next, "1965/1975"));
        may(
            organization + next,
            one -> one.fact(FactKind.PART_OF, organization, "organization:o" + next, "1950/.."));
        may(
            country + "succeeded",
            one ->
                one.fact(
                    FactKind.SUCCEEDED_BY,
                    country,
                    "country:c" + next,
                    "1970",
                    "manner",
                    "SECESSION"));
        may(country + "existed", one -> one.of(FactKind.EXISTED, country, "1940/1999"));
        for (String event : List.of("event:e" + at, "event:e" + next)) {
          may(
              country + event,
              one ->
                  one.fact(
                      FactKind.TOOK_PART_IN,
                      country,
                      event,
                      "1963-05-05",
                      "role",
                      "VOTER",
                      "vote",
                      country.endsWith("2") ? "NO" : "YES"));
        }
        may(organization + "existed", one -> one.of(FactKind.EXISTED, organization, "1945/.."));
      }
      all.keySet().stream().filter(each -> random.nextBoolean()).forEach(told::add);
    }

    private void may(String name, Consumer<Tables> row) {
      all.put(name, row);
      names.add(name);
    }

    /** Says something that was not said, or no longer something that was. */
    void change() {
      for (int times = 1 + random.nextInt(2); times > 0; times--) {
        String name = names.get(random.nextInt(names.size()));
        if (!told.remove(name)) {
          told.add(name);
        }
      }
    }

    Map<String, String> files() {
      Tables tables = Tables.ofTest();
      for (int at = 0; at < 4; at++) {
        tables
            .entity("country:c" + at, "region", "Region " + told.size() % 2)
            .of(
                FactKind.IDENTIFIED,
                "country:c" + at,
                "../..",
                "scheme",
                "ISO3",
                "value",
                "XX" + at)
            .entity(
                "organization:o" + at,
                "organizationKind",
                told.contains("country:c" + at + "existed") ? "club" : "pact")
            .entity(
                "office:f" + at,
                "role",
                told.contains("person:p" + at + at) ? "OTHER" : "HEAD_OF_STATE")
            .entity("person:p" + at)
            .entity("event:e" + at, "eventKind", "VOTE", "date", "1963-05-05")
            .entity("treaty:t" + at);
      }
      tables.entity("country:spare", "region", "Nowhere");
      all.forEach((name, row) -> tell(name, name.endsWith(" by another"), false, row, tables));
      tables.by("other", 200, "../..");
      all.forEach((name, row) -> tell(name, name.endsWith(" by another"), true, row, tables));
      return tables.files();
    }

    private void tell(
        String name, boolean byAnother, boolean another, Consumer<Tables> row, Tables tables) {
      if (byAnother == another && told.contains(name)) {
        row.accept(tables);
      }
    }

    String question() {
      return QUESTIONS
          .get(random.nextInt(QUESTIONS.size()))
          .formatted(
              random.nextInt(4),
              List.of("1958-05-05", "1963-05-05", "1972-05-05").get(random.nextInt(3)));
    }
  }

  private static final List<String> QUESTIONS =
      List.of(
          """
          { country(code: "XX%s", asOf: "%s") {
              slug name region code exists
              names { totalCount nodes { text language dataSet { slug facts } } }
              existence { nodes { valid } }
              identifiers { scheme value }
              coverage { dataSet { slug } kind facts valid } } }
          """,
          """
          { country(code: "XX%s", asOf: "%s") {
              memberships { totalCount nodes { valid status best rivals { valid dataSet { slug } } agreeing { valid }
                organization { name de: name(language: "de") members(first: 2) { totalCount nodes { valid member { name } } } } } }
              treaties { nodes { valid treaty { name } citations { locator source { title } } } }
              acts { nodes { valid target { name } } } } }
          """,
          """
          { country(code: "XX%s", asOf: "%s") {
              leaders { nodes { valid holder { name } office { name role of { name } } } }
              byName: leaders(orderBy: {field: NAME}) { nodes { holder { name } } }
              offices { nodes { name holders { nodes { valid holder { name } } } } }
              heads: offices(where: {roles: [HEAD_OF_STATE]}) { nodes { slug } }
              called: offices(where: {name: "First"}) { nodes { slug } }
              ordered: offices(orderBy: {field: NAME, direction: DESC}) { nodes { slug name } } } }
          """,
          """
          { country(code: "XX%s", asOf: "%s") {
              timeline { totalCount nodes { at what fact { kind subject { name } object { name } } naming { text } existence { valid } } }
              facts { totalCount nodes { kind valid subject { name } object { name } } }
              successors { nodes { valid successor { name ... on Country { region } } } }
              predecessors { nodes { predecessor { name } } }
              membershipCounts(during: "1950/1970") { date certain possible }
              treatyCounts(during: "1950/1970") { date certain possible } } }
          """,
          """
          { country(code: "XX%s", asOf: "%s") {
              name other: name(language: "de")
              neighbourhood(depth: 2) { entities { slug name } facts { kind valid } truncated }
              history { totalCount nodes { what } }
              byName: memberships(orderBy: {field: NAME}) { nodes { organization { slug name } } } } }
          """,
          """
          { organization(slug: "o%s", asOf: "%s") {
              name organizationKind
              bodies { nodes { slug name organizationKind } }
              pacts: bodies(where: {organizationKinds: ["pact"]}) { nodes { slug } }
              ordered: bodies(orderBy: {field: START}) { nodes { slug } }
              members { totalCount nodes { valid member { name } } }
              page: members(first: 1) { pageInfo { hasNextPage } nodes { dataSet { slug } member { name } } }
              memberCounts(during: "1950/1970") { date certain possible } } }
          """,
          """
          { search(text: "country:c%s", asOf: "%s", first: 3) {
              totalCount nodes { score matchedName { text valid } entity { slug name } } } }
          """,
          """
          { changes(of: ["country:c%s"], between: "1958-05-05/1972-05-05", asOf: "%s") {
              totalCount nodes { what truth kind subject { name } object { name }
                before { valid dataSet { slug } } after { valid } } } }
          """,
          """
          { paths(from: "country:c%s", to: "organization:o2", asOf: "%s") {
              length rarity holds entities { slug name } steps { facts { fact { valid kind } } } } }
          """,
          """
          { agreement(a: "country:c%s", b: "country:spare", during: "1963", asOf: "%s") {
              rollCalls same opposite index years { year rollCalls } } }
          """);

  @Test
  void answersAreThoseOfAServerThatKeepsNothing() {
    for (long seed = 1; seed <= 3; seed++) {
      pacta.forgetEverything();
      World world = new World(seed);
      pacta.load(world.files());
      for (int step = 0; step < 40; step++) {
        for (int times = 0; times < 5; times++) {
          String question = world.question();
          var kept = pacta.ask(question);
          assertThat(kept.errors()).isEmpty();
          assertThat(kept.json().get("data"))
              .as("seed %d, step %d: %s", seed, step, question)
              .isEqualTo(second.ask(question, Map.of()).json().get("data"));
        }
        world.change();
        (step % 2 == 0 ? pacta : second.bean(Asking.class)).load(world.files());
        if (step == 30) {
          var merged =
              second.ask(
                  "mutation { mergeEntities(input: {from: \"country:c3\", into: \"country:spare\"}) { userErrors { message } } }",
                  Map.of());
          assertThat(merged.list("mergeEntities.userErrors")).isEmpty();
        }
      }
    }
    assertThat(gets("hit")).isGreaterThan(300);
  }

  @Test
  void whatIsAskedAgainIsNotReadAgain() {
    pacta.load(twoCountries("1950/..").files());
    String question = membershipsOf("A");
    var first = pacta.ask(question);
    assertThat(pacta.reads()).isEqualTo(Map.of("Query/country+Entity/memberships", 1L));
    var again = pacta.ask(question);
    assertThat(pacta.reads()).isEqualTo(Map.of(NEWEST, 1L));
    assertThat(again.json().get("data")).isEqualTo(first.json().get("data"));
  }

  @Test
  void ofSeveralOnlyThoseAreReadThatAreNotKept() {
    pacta.load(twoCountries("1950/..").files());
    pacta.ask(membershipsOf("A"));
    var both =
        pacta.ask(
            "{ a: country(code: \"XXA\") { ...M } b: country(code: \"XXB\") { ...M } } fragment M on Country { memberships { nodes { valid } } }");
    assertThat(both.list("a.memberships.nodes[*].valid")).containsExactly("1950/..");
    assertThat(both.list("b.memberships.nodes[*].valid")).containsExactly("1949/..");
    assertThat(pacta.reads())
        .isEqualTo(Map.of(NEWEST, 1L, "Query/country", 1L, "Entity/memberships", 1L));
    pacta.ask(membershipsOf("B"));
    assertThat(pacta.reads()).isEqualTo(Map.of("Query/country+Entity/memberships", 1L));
  }

  @Test
  void aRevisionThatTouchesOneCountryLeavesTheRowsOfAnother() {
    pacta.load(twoCountries("1950/..").files());
    pacta.ask(membershipsOf("A"));
    pacta.ask(membershipsOf("B"));
    second.bean(Asking.class).load(twoCountries("1960/..").files());
    assertThat(pacta.ask(membershipsOf("B")).list("country.memberships.nodes[*].valid"))
        .containsExactly("1949/..");
    assertThat(pacta.reads()).isEqualTo(Map.of(NEWEST, 1L, TOUCHED, 1L));
    assertThat(pacta.ask(membershipsOf("A")).list("country.memberships.nodes[*].valid"))
        .containsExactly("1960/..");
    assertThat(pacta.reads()).isEqualTo(Map.of("Query/country+Entity/memberships", 1L));
  }

  @Test
  void whatIsRightAtOneRevisionOnlyIsReadWithItsRootAgain() {
    pacta.load(twoCountries("1950/..").files());
    String question = "{ country(code: \"XXB\") { history { totalCount } } }";
    Map<String, Long> together = Map.of("Query/country+Entity/history", 1L);
    pacta.ask(question);
    assertThat(pacta.reads()).isEqualTo(together);
    pacta.ask(question);
    assertThat(pacta.reads()).isEqualTo(Map.of(NEWEST, 1L));
    pacta.load(twoCountries("1960/..").files());
    pacta.ask(membershipsOf("A"));
    pacta.ask(question);
    assertThat(pacta.reads()).isEqualTo(together);
  }

  @Test
  void aListReadWithItsRootCountsAsOneThatWasNotKept() {
    pacta.load(twoCountries("1950/..").files());
    double hits = gets("hit");
    double misses = gets("miss");
    pacta.ask(membershipsOf("A"));
    assertThat(gets("miss")).isEqualTo(misses + 2); // the root and its list
    pacta.ask(membershipsOf("A"));
    assertThat(gets("miss")).isEqualTo(misses + 2); // the root and its list
    assertThat(gets("hit")).isEqualTo(hits + 2);
  }

  @Test
  void aListReadWithItsRootTakesNoMoreMemoryThanOneReadByItself() {
    pacta.load(members(100).files());
    String list = "members(first: 100) { nodes { member { name } } }";
    pacta.ask(
        "{ organization(slug: \"o\") { %s } none: organization(slug: \"none\") { name } }"
            .formatted(list));
    assertThat(pacta.reads()).containsKey("Organization/members");
    double byItself = memory();
    reads.forgetKept();
    pacta.seeNewest();
    pacta.ask("{ organization(slug: \"o\") { %s } }".formatted(list));
    assertThat(pacta.reads()).containsOnlyKeys("Query/entities+Organization/members");
    assertThat(memory()).isBetween(byItself - 1_000, byItself + 1_000);
  }

  @Test
  void aCursorOfARevisionThatIsNotThereChangesNothing() {
    pacta.load(twoLands("1950/..").files());
    String search =
        """
        query ($cursor: String) {
          search(text: "land", first: 1, after: $cursor) { edges { cursor node { matchedName { valid } } } }
        }
        """;
    String cursor = String.valueOf(pacta.ask(search).at("search.edges[0].cursor"));
    String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
    String forged =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                ("9".repeat(17) + text.substring(text.indexOf('.')))
                    .getBytes(StandardCharsets.US_ASCII));
    assertThat(pacta.ask(search, Map.of("cursor", forged)).code()).isEqualTo("INVALID_CURSOR");
    assertThat(pacta.ask(search, Map.of("cursor", cursor)).list("search.edges")).hasSize(1);
    second.bean(Asking.class).load(twoLands("1960/..").files());
    assertThat(pacta.ask(search).at("search.edges[0].node.matchedName.valid")).isEqualTo("1960/..");
  }

  @Test
  void rootFieldsThatLookAtMuchAreNotReadAgainUntilARevisionTouchesWhatTheyName() {
    pacta.load(twoCountries("1950/..").files());
    Map<String, Long> kept = Map.of(NEWEST, 1L);
    for (String question :
        List.of(
            "{ paths(from: \"country:a\", to: \"country:b\", asOf: \"1970-01-01\") { length } }",
            "{ changes(of: [\"country:a\"], between: \"1940-01-01/1970-01-01\") { nodes { what } } }")) {
      var first = pacta.ask(question);
      assertThat(pacta.reads()).hasSize(2).containsAllEntriesOf(kept);
      var again = pacta.ask(question);
      assertThat(pacta.reads()).isEqualTo(kept);
      assertThat(again.json().get("data")).isEqualTo(first.json().get("data"));
    }
    String search = "{ search(text: \"country\") { totalCount } }";
    pacta.ask(search);
    second.bean(Asking.class).load(twoCountries("1960/..").files());
    assertThat(pacta.ask(search).errors()).isEmpty();
    assertThat(pacta.reads()).isEqualTo(Map.of(NEWEST, 1L, TOUCHED, 1L));
  }

  @Test
  void aHistoryIsKeptThoughItsEntriesAreOfEarlierRevisions() {
    pacta.load(twoCountries("1950/..").files());
    pacta.load(twoCountries("1960/..").files());
    String question =
        "{ country(code: \"XXB\") { history { nodes { what } } memberships { totalCount } } }";
    pacta.ask(question);
    assertThat(pacta.reads()).containsKeys("Entity/history", "Entity/memberships");
    pacta.ask(question);
    assertThat(pacta.reads()).isEqualTo(Map.of(NEWEST, 1L));
  }

  @Test
  void whatARootFieldFindsIsKeptUntilItIsCalledOtherwise() {
    pacta.load(twoCountries("1950/..").files());
    String question = "{ country(code: \"XXA\") { slug name } }";
    pacta.ask(question);
    assertThat(pacta.reads()).isEqualTo(Map.of("Query/country", 1L));
    pacta.ask(question);
    assertThat(pacta.reads()).isEqualTo(Map.of(NEWEST, 1L));
    second
        .bean(Asking.class)
        .load(twoCountries("1950/..").named("country:a", "Aland", "en", "SHORT", "../..").files());
    assertThat(pacta.ask(question).at("country.name")).isEqualTo("Aland");
    assertThat(pacta.reads()).containsEntry("Query/country", 1L);
  }

  @Test
  void aCodeThatIsOfAnotherCountryFromNowOnIsReadAgain() {
    pacta.load(twoCountries("1950/..").files());
    String question = "{ country(code: \"XXC\", asOf: \"1970-01-01\") { slug } }";
    for (String holder : List.of("country:a", "country:b", "country:a")) {
      second
          .bean(Asking.class)
          .load(
              twoCountries("1950/..")
                  .of(FactKind.IDENTIFIED, holder, "../..", "scheme", "ISO3", "value", "XXC")
                  .files());
      for (int times = 0; times < 2; times++) {
        assertThat(pacta.ask(question).at("country.slug")).isEqualTo(holder.substring(8));
      }
      assertThat(pacta.reads()).isEqualTo(Map.of(NEWEST, 1L));
    }
  }

  @Test
  void anAnswerThatIsCitedKnowsNothingOfAThingThatCameLater() {
    pacta.load(twoCountries("1950/..").files());
    String question = "{ organization(slug: \"new\") { slug } }";
    var before = pacta.ask(question, Map.of(), Map.of("answer", true));
    assertThat(before.at("organization")).isNull();
    Map<String, Object> cited = JsonPath.read(before.json(), "$.extensions");
    second.bean(Asking.class).load(twoCountries("1950/..").entity("organization:new").files());
    for (int times = 0; times < 2; times++) {
      assertThat(pacta.ask(question).at("organization.slug")).isEqualTo("new");
      assertThat(pacta.ask(question, Map.of(), cited).at("organization")).isNull();
    }
  }

  @Test
  void aThingThatIsNotThereIsLookedForEachTime() {
    pacta.load(twoCountries("1950/..").files());
    String question = "{ organization(slug: \"new\") { slug } }";
    assertThat(pacta.ask(question).at("organization")).isNull();
    second.bean(Asking.class).load(twoCountries("1950/..").entity("organization:new").files());
    assertThat(pacta.ask(question).at("organization.slug")).isEqualTo("new");
  }

  @Test
  void whatIsUnknownIsAskedForEachTime() {
    pacta.load(twoCountries("1950/..").files());
    String question = "{ paths(from: \"country:a\", to: \"country:c\") { length } }";
    assertThat(pacta.ask(question).errors()).hasSize(1);
    second.bean(Asking.class).load(twoCountries("1950/..").entity("country:c").files());
    assertThat(pacta.ask(question).errors()).isEmpty();
  }

  @Test
  void anotherNameOfAnEntityInTheRowsMakesThemWrong() {
    pacta.load(twoCountries("1950/..").files());
    pacta.ask(membershipsOf("A"));
    second
        .bean(Asking.class)
        .load(
            twoCountries("1950/..")
                .named("organization:o", "The Club", "en", "SHORT", "../..")
                .files());
    assertThat(pacta.ask(membershipsOf("A")).list("country.memberships.nodes[*].organization.name"))
        .containsExactly("The Club");
  }

  @Test
  void whatIsSeenOfAnEarlierRevisionIsReadEachTime() {
    pacta.load(twoCountries("1950/..").files());
    String at =
        String.valueOf(
            pacta.ask("{ revisions(last: 1) { nodes { at } } }").at("revisions.nodes[0].at"));
    pacta.load(twoCountries("1960/..").files());
    String question =
        "{ country(code: \"XXA\", knownAt: \"%s\") { memberships { nodes { valid } } } }"
            .formatted(at);
    for (int times = 0; times < 2; times++) {
      assertThat(pacta.ask(question).list("country.memberships.nodes[*].valid"))
          .containsExactly("1950/..");
      assertThat(pacta.reads()).isEqualTo(Map.of("Query/country+Entity/memberships", 1L));
    }
  }

  @Test
  void noMoreIsKeptThanThereIsMemoryFor() {
    pacta.load(members(400).files());
    for (int day = 1; day <= 28; day++) {
      assertThat(
              pacta
                  .ask(
                      "{ organization(slug: \"o\", asOf: \"2000-01-%02d\") { members(first: 400) { nodes { member { name } } } } }"
                          .formatted(day))
                  .list("organization.members.nodes"))
          .hasSize(400);
    }
    double most = 2 * 1024 * 1024;
    await(() -> memory() <= most);
    assertThat(memory()).isBetween(1.0, most);
  }

  private static void await(BooleanSupplier done) {
    for (int times = 0; times < 100 && !done.getAsBoolean(); times++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException stop) {
        throw new IllegalStateException(stop);
      }
    }
  }

  private static Tables members(int number) {
    Tables tables = Tables.ofTest().entity("organization:o");
    IntStream.range(0, number)
        .forEach(
            at ->
                tables
                    .entity("country:c" + at)
                    .member("country:c" + at, "organization:o", "1950/.."));
    return tables;
  }

  private static Tables twoCountries(String valid) {
    Tables tables = Tables.ofTest().entity("organization:o");
    new TreeMap<>(Map.of("A", valid, "B", "1949/.."))
        .forEach(
            (letter, when) ->
                tables
                    .entity("country:" + letter.toLowerCase(Locale.ROOT))
                    .of(
                        FactKind.IDENTIFIED,
                        "country:" + letter.toLowerCase(Locale.ROOT),
                        "../..",
                        "scheme",
                        "ISO3",
                        "value",
                        "XX" + letter)
                    .member("country:" + letter.toLowerCase(Locale.ROOT), "organization:o", when));
    return tables;
  }

  private static Tables twoLands(String valid) {
    return Tables.ofTest()
        .entity("country:a")
        .named("country:a", "Land A", "en", "SHORT", valid)
        .entity("country:b")
        .named("country:b", "Land B", "en", "SHORT", valid);
  }

  private static String membershipsOf(String letter) {
    return "{ country(code: \"XX%s\") { memberships { nodes { valid organization { name } } } } }"
        .formatted(letter);
  }

  private double gets(String result) {
    return meters
        .get("cache.gets")
        .tag("cache", "pacta.rows")
        .tag("result", result)
        .functionCounter()
        .count();
  }

  private double memory() {
    return meters.get("pacta.rows.memory").gauge().value();
  }
}
