package io.pacta.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.fact.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Searches in worlds of their own: days, record times, pages, and names made at random. */
@OnScratch
class SearchInOtherWorldsIT {

  private static final String FOUND =
      """
      query ($text: String!, $day: Date) {
        search(text: $text, asOf: $day, first: 500) {
          totalCount
          nodes { score entity { slug } matchedName { text valid holds } }
        }
      }
      """;

  @Autowired Asking pacta;

  @BeforeEach
  void forget() {
    pacta.forgetEverything();
  }

  @Test
  void namesThatHoldOnTheDayComeBeforeNamesThatDoNot() {
    pacta.load(
        Tables.ofTest()
            .entity("country:a")
            .named("country:a", "Norland", "en", "SHORT", "1900/1950")
            .entity("country:b")
            .named("country:b", "Norland", "en", "SHORT", "1960/1990")
            .entity("country:c")
            .named("country:c", "Norlandia", "en", "SHORT", "1900/..")
            .entity("country:d")
            .named("country:d", "Norland", "en", "SHORT", "1950/[1955..]")
            .files());
    assertThat(slugs("norland", "1940-01-01")).containsExactly("a", "b", "d", "c");
    assertThat(slugs("norland", "1970-01-01")).containsExactly("b", "d", "a", "c");
    assertThat(slugs("norl", "1970-01-01")).containsExactly("b", "d", "c", "a");
    assertThat(slugs("norlnd", "2020-01-01")).containsExactly("d", "a", "b");
  }

  @Test
  void whatIsNoLongerSaidCrowdsOutNothing() {
    Tables before = Tables.ofTest().entity("country:a");
    for (int year = 1300; year < 1900; year++) {
      before.named("country:a", "Norland", "en", "SHORT", year + "/..");
    }
    pacta.load(before.files());
    pacta.load(
        Tables.ofTest()
            .entity("country:a")
            .entity("country:b")
            .named("country:b", "The Long Lost Kingdom of Norlund", "en", "SHORT", "../..")
            .files());
    assertThat(slugs("norlind", "2000-01-01")).containsExactly("b");
  }

  @Test
  void anEntityIsFoundOnceByTheNameThatMatchesBest() {
    pacta.load(
        Tables.ofTest()
            .entity("organization:league")
            .named("organization:league", "League", "en", "SHORT", "1920/1930")
            .named("organization:league", "League of Peoples", "en", "OFFICIAL", "1920/..")
            .named("organization:league", "Ligue", "fr", "SHORT", "1920/..")
            .files());
    var answer = pacta.ask(FOUND, Map.of("text", "league", "day", "2000-01-01"));
    assertThat(answer.at("search.totalCount")).isEqualTo(1);
    assertThat(answer.at("search.nodes[0].matchedName.text")).isEqualTo("League");
    assertThat(answer.at("search.nodes[0].matchedName.holds")).isEqualTo("FALSE");
    assertThat(answer.list("search.nodes[*].score"))
        .allSatisfy(score -> assertThat((Double) score).isBetween(0.0, 1.0));
  }

  @Test
  void whatTheRecordKnewThenIsFoundThen() throws InterruptedException {
    Tables before =
        Tables.ofTest().entity("country:a").named("country:a", "Oldland", "en", "SHORT", "../..");
    Tables after =
        Tables.ofTest().entity("country:a").named("country:a", "Newland", "en", "SHORT", "../..");
    pacta.load(before.files());
    Thread.sleep(5);
    String then = Instant.now().toString();
    Thread.sleep(5);
    pacta.load(after.files());
    var answer =
        pacta.ask(
            """
            query ($then: DateTime) {
              was: search(text: "oldland", knownAt: $then) { nodes { entity { id } matchedName { text } } }
              willBe: search(text: "newland", knownAt: $then) { totalCount }
              wasNot: search(text: "oldland") { totalCount }
              is: search(text: "newland") { nodes { matchedName { text dataSet { slug } citations { source { title } } } } }
            }
            """,
            Map.of("then", then));
    assertThat(answer.list("was.nodes[*].entity.id")).containsExactly("country:a@~1");
    assertThat(answer.at("willBe.totalCount")).isEqualTo(0);
    assertThat(answer.at("wasNot.totalCount")).isEqualTo(0);
    assertThat(answer.at("is.nodes[0].matchedName.dataSet.slug")).isEqualTo("test");
    assertThat(answer.at("is.nodes[0].matchedName.citations[0].source.title"))
        .isEqualTo("The book");
    assertThat(pacta.reads()).containsEntry("Query/search", 1L);
  }

  @Test
  void noMoreThanFiveHundredAreFoundAndAWalkSeesEachOnce() {
    Tables tables = Tables.ofTest();
    for (int at = 0; at < 520; at++) {
      tables
          .entity("person:p" + at)
          .named("person:p" + at, "Namesake " + "x".repeat(1 + at % 7), "en", "SHORT", "../..");
    }
    pacta.load(tables.files());
    List<Object> all = slugs("name", null);
    assertThat(all).hasSize(500).doesNotHaveDuplicates();
    List<Object> walked = new ArrayList<>();
    String after = null;
    boolean more = true;
    while (more) {
      var page =
          pacta.ask(
              "query ($after: String) { search(text: \"name\", first: 170, after: $after) { totalCount nodes { entity { slug } } pageInfo { hasNextPage endCursor } } }",
              after == null ? Map.of() : Map.of("after", after));
      walked.addAll(page.list("search.nodes[*].entity.slug"));
      assertThat(page.at("search.totalCount")).isEqualTo(500);
      more = Boolean.TRUE.equals(page.at("search.pageInfo.hasNextPage"));
      after = (String) page.at("search.pageInfo.endCursor");
    }
    assertThat(walked).isEqualTo(all);
    var other =
        pacta.ask(
            "query ($after: String) { search(text: \"names\", after: $after) { totalCount } }",
            Map.of("after", after == null ? "" : after));
    assertThat(other.code()).isEqualTo("INVALID_CURSOR");
  }

  @Test
  void everyEntityIsFoundByEachNameItEverHadAndByWhatBeginsItsWords() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Tables tables = Tables.ofTest();
    Map<String, List<String>> names = new TreeMap<>();
    for (int at = 0; at < 30; at++) {
      String id = List.of("country:", "person:", "treaty:").get(at % 3) + "e" + at;
      tables.entity(id);
      for (int each = 0; each < 1 + random.nextInt(3); each++) {
        String name = randomName(random);
        int since = 1900 + random.nextInt(100);
        tables.named(id, name, "en", "SHORT", since + "/" + (since + random.nextInt(30)));
        names.computeIfAbsent(name, none -> new ArrayList<>()).add(id);
      }
    }
    pacta.load(tables.files());
    List<String> texts = new ArrayList<>();
    List<List<String>> expected = new ArrayList<>();
    names.forEach(
        (name, ids) ->
            texts(name, random)
                .forEach(
                    text -> {
                      texts.add(text);
                      expected.add(ids);
                    }));
    for (int from = 0; from < texts.size(); from += 50) {
      int until = Math.min(from + 50, texts.size());
      StringBuilder head = new StringBuilder("query (");
      StringBuilder fields = new StringBuilder();
      Map<String, Object> variables = new TreeMap<>();
      for (int at = from; at < until; at++) {
        variables.put("t" + at, texts.get(at));
        head.append("$t%d: String! ".formatted(at));
        fields.append(
            "a%d: search(text: $t%d, first: 100) { nodes { entity { kind slug } } } "
                .formatted(at, at));
      }
      var answer = pacta.ask(head.append(") {").append(fields).append("}").toString(), variables);
      for (int at = from; at < until; at++) {
        assertThat(answer.list("a%d.nodes[*].entity.slug".formatted(at)))
            .as("'%s' with seed %d", texts.get(at), seed)
            .containsAll(
                expected.get(at).stream().map(id -> id.substring(id.indexOf(':') + 1)).toList());
      }
    }
  }

  /** What must find a name. */
  private static List<String> texts(String name, Random random) {
    List<String> words = new ArrayList<>(Words.of(name));
    List<String> texts = new ArrayList<>(List.of(name, Words.joined(name)));
    String any = words.get(random.nextInt(words.size()));
    for (int length = 3; length <= any.length(); length++) {
      texts.add(any.substring(0, length));
    }
    Collections.shuffle(words, random);
    texts.add(String.join(", ", words).toUpperCase(Locale.ROOT));
    String longest = words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
    if (longest.length() >= 5) {
      int at = 1 + random.nextInt(longest.length() - 1);
      texts.add(longest.substring(0, at) + longest.charAt(at) + longest.substring(at));
      texts.add(longest.substring(0, at) + longest.substring(at + 1));
    }
    return texts;
  }

  private static String randomName(Random random) {
    String letters = "abcdeéioöuýłšñzжяи";
    StringBuilder name = new StringBuilder();
    int words = 1 + random.nextInt(3);
    for (int word = 0; word < words; word++) {
      name.append(word == 0 ? "" : List.of(" ", "-", ", ", " (").get(random.nextInt(4)));
      int length = 3 + random.nextInt(7);
      for (int at = 0; at < length; at++) {
        name.append(letters.charAt(random.nextInt(letters.length())));
      }
    }
    return name.toString();
  }

  private List<Object> slugs(String text, @Nullable String day) {
    var answer =
        pacta.ask(FOUND, day == null ? Map.of("text", text) : Map.of("text", text, "day", day));
    return answer.list("search.nodes[*].entity.slug");
  }
}
