package io.pacta.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.fact.FactKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every connection is walked to its end and back, and a cursor is good for its own list only. */
@OnScratch
class PagesIT {

  private static final int MANY = 10;
  private static final String ARGUMENTS =
      "first: $first, after: $after, last: $last, before: $before";

  private static final String MEMBERS =
      """
      organization(slug: "club", asOf: "2000-01-01") { list: members(%s) { ...Page nodes { key } edges { node { key } } } }
      """;

  @Autowired Asking pacta;

  /** A page as it was answered. */
  private record Page(Map<String, Object> connection) {

    List<String> cursors() {
      return edges().stream().map(edge -> String.valueOf(edge.get("cursor"))).toList();
    }

    List<Object> items() {
      assertThat(edges().stream().map(edge -> edge.get("node")).toList())
          .as("edges and nodes list the same")
          .isEqualTo(connection.get("nodes"));
      return list("nodes");
    }

    @Nullable String cursor(String name) {
      return (String) info().get(name);
    }

    boolean has(String more) {
      return Boolean.TRUE.equals(info().get(more));
    }

    int total() {
      return (Integer) Objects.requireNonNull(connection.get("totalCount"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> info() {
      return (Map<String, Object>) Objects.requireNonNull(connection.get("pageInfo"));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> edges() {
      return (List<Map<String, Object>>) Objects.requireNonNull(connection.get("edges"));
    }

    @SuppressWarnings("unchecked")
    private List<Object> list(String name) {
      return (List<Object>) Objects.requireNonNull(connection.get(name));
    }
  }

  @BeforeAll
  static void forget(@Autowired Asking pacta) {
    pacta.forgetEverything();
  }

  /** Takes back what another test told, if it did. */
  @BeforeEach
  void fill() {
    pacta.load(tables(MANY).files());
  }

  /**
   * Something of everything that is listed, so that each list has {@code many} items or two more.
   */
  private static Tables tables(int many) {
    Tables tables =
        Tables.ofTest()
            .entity("organization:club")
            .entity("organization:union")
            .entity("treaty:pact")
            .entity("person:envoy")
            .entity("office:chair", "role", "CHAIR")
            .entity("event:fair", "eventKind", "MEETING", "date", "2000")
            .entity("country:hub");
    for (int at = 0; at < many; at++) {
      String country = "country:c-" + at;
      String since = String.valueOf(1950 + at / 3); // several begin alike: the key decides
      String spell = since + "/" + (2010 + at % 4);
      tables
          .entity(country)
          .member(country, "organization:club", spell)
          .fact(FactKind.PARTY_TO, country, "treaty:pact", spell)
          .fact(FactKind.ACTED_ON, country, "treaty:pact", since, "act", "SIGNATURE")
          .fact(FactKind.HOLDS, country, "office:chair", spell)
          .fact(FactKind.TOOK_PART_IN, country, "event:fair", since)
          .named("country:hub", "Hub " + at, "en", "ALIAS", spell)
          .of(FactKind.EXISTED, "country:hub", spell)
          .entity("organization:o-" + at)
          .member("country:hub", "organization:o-" + at, spell)
          .member("organization:union", "organization:o-" + at, spell)
          .entity("treaty:t-" + at, "signed", since)
          .fact(FactKind.PARTY_TO, "country:hub", "treaty:t-" + at, spell)
          .fact(FactKind.ACTED_ON, "country:hub", "treaty:t-" + at, since, "act", "ACCESSION")
          .fact(FactKind.PART_OF, "organization:o-" + at, "organization:union", spell)
          .fact(FactKind.SUCCEEDED_BY, "organization:o-" + at, "organization:union", since)
          .fact(FactKind.SUCCEEDED_BY, "organization:union", "organization:o-" + at, since)
          .fact(FactKind.SUCCEEDED_BY, country, "country:hub", since)
          .fact(FactKind.SUCCEEDED_BY, "country:hub", country, since)
          .entity("person:n-" + at, "born", since)
          .entity("office:p-" + at, "role", "LEADER")
          .fact(FactKind.OFFICE_OF, "office:p-" + at, "country:hub", spell)
          .fact(FactKind.OFFICE_OF, "office:p-" + at, "organization:union", spell)
          .fact(FactKind.HOLDS, "country:hub", "office:p-" + at, spell)
          .fact(FactKind.HOLDS, "organization:union", "office:p-" + at, spell)
          .fact(FactKind.HOLDS, "person:envoy", "office:p-" + at, spell)
          .entity("event:e-" + at, "eventKind", "CALL", "date", since)
          .fact(FactKind.TOOK_PART_IN, "country:hub", "event:e-" + at, since)
          .fact(FactKind.TOOK_PART_IN, "person:envoy", "event:e-" + at, since);
    }
    return tables;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "countries(asOf: \"2000-01-01\", %s)     |        | slug",
        "organizations(asOf: \"2000-01-01\", %s) |        | slug",
        "treaties(asOf: \"2000-01-01\", %s)      |        | slug",
        "people(asOf: \"2000-01-01\", %s)        |        | slug",
        "offices(asOf: \"2000-01-01\", %s)       |        | slug",
        "events(asOf: \"2001-01-01\", %s)        |        | slug",
        "node(id: \"organization:club@2000-01-01\")  { ... on Organization { LIST } } | members     | key",
        "node(id: \"organization:club@2000-01-01\")  { ... on Organization { LIST } } | facts       | key",
        "node(id: \"organization:union@2000-01-01\") { ... on Organization { LIST } } | memberships | key",
        "node(id: \"organization:union@2000-01-01\") { ... on Organization { LIST } } | bodies      | slug",
        "node(id: \"organization:union@2000-01-01\") { ... on Organization { LIST } } | predecessors| key",
        "node(id: \"organization:union@2000-01-01\") { ... on Organization { LIST } } | successors  | key",
        "node(id: \"organization:union@2000-01-01\") { ... on Organization { LIST } } | offices     | slug",
        "node(id: \"organization:union@2000-01-01\") { ... on Organization { LIST } } | officesHeld | key",
        "node(id: \"treaty:pact@2000-01-01\")        { ... on Treaty { LIST } }       | parties     | key",
        "node(id: \"treaty:pact@2000-01-01\")        { ... on Treaty { LIST } }       | acts        | key",
        "node(id: \"office:chair@2000-01-01\")       { ... on Office { LIST } }       | holders     | key",
        "node(id: \"event:fair@2000-01-01\")         { ... on Event { LIST } }        | participants| key",
        "node(id: \"person:envoy@2000-01-01\")       { ... on Person { LIST } }       | officesHeld | key",
        "node(id: \"person:envoy@2000-01-01\")       { ... on Person { LIST } }       | events      | key",
        "node(id: \"country:hub@2000-01-01\")        { ... on Country { LIST } }      | names       | text valid",
        "node(id: \"country:hub@2000-01-01\")        { ... on Country { LIST } }      | existence   | valid",
        "node(id: \"country:hub@2000-01-01\")        { ... on Country { LIST } }      | facts       | key",
        "node(id: \"country:hub@2000-01-01\")        { ... on Country { LIST } }      | memberships | key",
        "node(id: \"country:hub@2000-01-01\")        { ... on Country { LIST } }      | treaties    | key",
        "node(id: \"country:hub@2000-01-01\")        { ... on Country { LIST } }      | acts        | key",
        "node(id: \"country:hub@2000-01-01\")        { ... on Country { LIST } }      | leaders     | key",
        "node(id: \"country:hub@2000-01-01\")        { ... on Country { LIST } }      | predecessors| key",
        "node(id: \"country:hub@2000-01-01\")        { ... on Country { LIST } }      | successors  | key",
        "node(id: \"country:hub@2000-01-01\")        { ... on Country { LIST } }      | offices     | slug",
        "node(id: \"country:hub@2000-01-01\")        { ... on Country { LIST } }      | officesHeld | key",
        "node(id: \"country:hub@2000-01-01\")        { ... on Country { LIST } }      | events      | key",
        "node(id: \"country:hub@2000-01-01\")        { ... on Country { LIST } }      | timeline    | at what fact { key } naming { text } existence { valid }",
      })
  void everyConnectionIsWalkedToItsEndAndBack(String root, @Nullable String list, String item) {
    String below = "{ ...Page nodes { %s } edges { node { %s } } }".formatted(item, item);
    String field =
        list == null
            ? "list: " + root + below
            : root.replace("LIST", "list: " + list + "(%s) " + below);
    List<Object> all = page(field, 500, null, null, null).items();
    assertThat(all).hasSizeGreaterThanOrEqualTo(MANY).doesNotHaveDuplicates();
    for (int size : new int[] {1, 3, 500}) {
      assertThat(forwards(field, size, () -> {})).as("pages of %d", size).isEqualTo(all);
      assertThat(backwards(field, size)).as("pages of %d, backwards", size).isEqualTo(all);
    }
    for (String order : orders(item)) {
      String ordered = field.replace("%s)", "%s, orderBy: " + order + ")");
      List<Object> inOrder = page(ordered, 500, null, null, null).items();
      assertThat(inOrder).as(order).containsExactlyInAnyOrderElementsOf(all);
      assertThat(forwards(ordered, 3, () -> {})).as(order).isEqualTo(inOrder);
      assertThat(backwards(ordered, 3)).as(order).isEqualTo(inOrder);
    }
  }

  /** The orders of a list whose items are told apart by a field. */
  private static List<String> orders(String item) {
    List<String> fields =
        switch (item) {
          case "slug" -> List.of("SLUG", "NAME", "START");
          case "key" -> List.of("START", "END", "NAME");
          case "at what fact { key } naming { text } existence { valid }" -> List.of("TIME");
          default -> List.of("START", "END");
        };
    return fields.stream()
        .flatMap(
            field ->
                Stream.of("ASC", "DESC")
                    .map(way -> "{field: %s, direction: %s}".formatted(field, way)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void aWalkSeesTheListAsItWasWhenItBegan(int size) {
    List<Object> all = page(MEMBERS, 500, null, null, null).items();
    int[] many = {MANY};
    List<Object> walked =
        forwards(
            MEMBERS,
            size,
            () -> {
              many[0] = many[0] > MANY ? MANY - 5 : many[0] + 1; // more, fewer, more …
              pacta.load(tables(many[0]).files());
            });
    assertThat(walked).isEqualTo(all);
    assertThat(page(MEMBERS, 500, null, null, null).total()).isNotEqualTo(all.size());
  }

  @Test
  void aWalkOfAllCountriesSeesThemAsTheyWereWhenItBegan() {
    pacta.forgetEverything();
    pacta.load(tables(MANY).files());
    String countries = "list: countries(%s) { ...Page nodes { slug } edges { node { slug } } }";
    List<Object> all = page(countries, 500, null, null, null).items();
    int[] more = {MANY};
    assertThat(forwards(countries, 3, () -> pacta.load(tables(++more[0]).files()))).isEqualTo(all);
    assertThat(page(countries, 0, null, null, null).total()).isEqualTo(more[0] + 1);
  }

  @Test
  void aPageKnowsItsPlace() {
    Page first = page(MEMBERS, 4, null, null, null);
    assertThat(first.total()).isEqualTo(MANY);
    assertThat(first.has("hasPreviousPage")).isFalse();
    assertThat(first.has("hasNextPage")).isTrue();
    assertThat(first.cursor("startCursor")).isEqualTo(first.cursors().getFirst());
    assertThat(first.cursor("endCursor")).isEqualTo(first.cursors().getLast());

    Page second = page(MEMBERS, 4, first.cursor("endCursor"), null, null);
    assertThat(second.total()).isEqualTo(MANY);
    assertThat(second.has("hasPreviousPage")).isTrue();
    assertThat(second.has("hasNextPage")).isTrue();

    Page lastOne = page(MEMBERS, null, null, 1, null);
    assertThat(lastOne.items()).hasSize(1);
    assertThat(lastOne.has("hasPreviousPage")).isTrue();
    assertThat(lastOne.has("hasNextPage")).isFalse();

    Page beyond = page(MEMBERS, 4, lastOne.cursor("endCursor"), null, null);
    assertThat(beyond.items()).isEmpty();
    assertThat(beyond.total()).isEqualTo(MANY);
    assertThat(beyond.has("hasPreviousPage")).isTrue();
    assertThat(beyond.has("hasNextPage")).isFalse();
    assertThat(beyond.cursor("startCursor")).isNull();
    assertThat(beyond.cursor("endCursor")).isNull();
  }

  @Test
  void afterAndBeforeTogetherCutOutAPiece() {
    Page all = page(MEMBERS, 500, null, null, null);
    String after = all.cursors().get(2);
    String before = all.cursors().get(9);
    assertThat(page(MEMBERS, 500, after, null, before).items())
        .isEqualTo(all.items().subList(3, 9));
    assertThat(page(MEMBERS, 2, after, null, before).items()).isEqualTo(all.items().subList(3, 5));
    assertThat(page(MEMBERS, null, after, 2, before).items()).isEqualTo(all.items().subList(7, 9));
    assertThat(page(MEMBERS, 5, before, null, after).items()).isEmpty();
  }

  @Test
  void aListWithoutItemsHasAnEmptyPage() {
    Page none =
        page(MEMBERS.replace("(%s)", "(%s, where: {status: [OBSERVER]})"), 5, null, null, null);
    assertThat(none.items()).isEmpty();
    assertThat(none.total()).isZero();
    assertThat(none.has("hasPreviousPage")).isFalse();
    assertThat(none.has("hasNextPage")).isFalse();
  }

  @Test
  void noItemsMayBeAskedFor() {
    Page none = page(MEMBERS, 0, null, null, null);
    assertThat(none.items()).isEmpty();
    assertThat(none.total()).isEqualTo(MANY);
    assertThat(none.has("hasNextPage")).isTrue();
  }

  @Test
  void pagesOfOneListThatAreAskedForTogetherAreEachAsLongAsAsked() {
    List<Object> all = page(MEMBERS, 500, null, null, null).items();
    String answered = "{ nodes { key } pageInfo { hasNextPage } }";
    var answer =
        pacta.ask(
            """
            { organization(slug: "club", asOf: "2000-01-01") {
                none: members(first: 0) %1$s
                two: members(first: 2) %1$s
                butOne: members(first: %2$d) %1$s
                each: members(first: %3$d) %1$s
                more: members(first: %4$d) %1$s } }
            """
                .formatted(answered, MANY - 1, MANY, MANY + 1));
    Map<String, Integer> sizes =
        Map.of("none", 0, "two", 2, "butOne", MANY - 1, "each", MANY, "more", MANY);
    sizes.forEach(
        (page, size) -> {
          assertThat(answer.list("organization.%s.nodes[*]".formatted(page)))
              .as(page)
              .isEqualTo(all.subList(0, size));
          assertThat(answer.at("organization.%s.pageInfo.hasNextPage".formatted(page)))
              .as(page)
              .isEqualTo(size < MANY);
        });
  }

  @Test
  void withoutASizeAPageHasFiftyItems() {
    pacta.load(tables(60).files());
    assertThat(page(MEMBERS, null, null, null, null).items()).hasSize(50);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "first: 501            | 'first' is 501. It is a number of items from 0 to 500.",
        "first: -1             | 'first' is -1. It is a number of items from 0 to 500.",
        "last: 501             | 'last' is 501. It is a number of items from 0 to 500.",
        "last: -2147483648     | 'last' is -2147483648. It is a number of items from 0 to 500.",
        "first: 1, last: 1     | Both 'first' and 'last' are given. Give 'first' to go forwards or 'last' to go backwards.",
      },
      quoteCharacter = '"')
  void aSizeOutOfBoundsIsRefused(String arguments, String sentence) {
    for (String list : List.of("members", "facts", "names", "existence", "offices")) {
      var answer =
          pacta.ask(
              "{ organization(slug: \"club\") { %s(%s) { totalCount } } }"
                  .formatted(list, arguments));
      assertThat(answer.code()).isEqualTo("INVALID_ARGUMENT");
      assertThat(answer.message()).isEqualTo(sentence);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organization(slug: \"club\", asOf: \"2000-01-02\") { list: members(after: $cursor) { totalCount } }",
        "organization(slug: \"club\") { list: members(after: $cursor) { totalCount } }",
        "organization(slug: \"union\", asOf: \"2000-01-01\") { list: members(after: $cursor) { totalCount } }",
        "organization(slug: \"club\", asOf: \"2000-01-01\") { list: memberships(after: $cursor) { totalCount } }",
        "organization(slug: \"club\", asOf: \"2000-01-01\") { list: facts(after: $cursor) { totalCount } }",
        "organization(slug: \"club\", asOf: \"2000-01-01\") { list: members(after: $cursor, where: {status: [FULL]}) { totalCount } }",
        "organization(slug: \"club\", asOf: \"2000-01-01\") { list: members(after: $cursor, where: {during: \"2000-01-01\"}) { totalCount } }",
        "organization(slug: \"club\", asOf: \"2000-01-01\") { list: members(last: 1, before: $cursor, where: {claims: ALL}) { totalCount } }",
        "organization(slug: \"club\", asOf: \"2000-01-01\", knownAt: \"2999-01-01T00:00:00Z\") { list: members(after: $cursor) { totalCount } }",
        "organization(slug: \"club\", asOf: \"2000-01-01\") { list: members(after: $cursor, orderBy: {field: START}) { totalCount } }",
        "list: countries(after: $cursor) { totalCount }",
      })
  void aCursorOfAnotherListFilterDayOrRecordIsRefused(String field) {
    String cursor = page(MEMBERS, 1, null, null, null).cursors().getFirst();
    assertRefused(field, cursor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "garbage", "ÿ€", "MS4yLjM", "null", "MQ==", "-1", "1.0.0", "☃"})
  void whatIsNoCursorIsRefused(String cursor) {
    assertRefused(MEMBERS.formatted("after: $cursor"), cursor);
    assertRefused(MEMBERS.formatted("before: $cursor, last: 2"), cursor);
  }

  @Test
  void aCursorThatWasTamperedWithIsRefusedOrHarmless() {
    String cursor = page(MEMBERS, 1, null, null, null).cursors().getFirst();
    String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
    Page beyond = page(MEMBERS, 5, encoded(text.replace(".0.", ".999999999.")), null, null);
    assertThat(beyond.items()).isEmpty();
    assertRefused(MEMBERS.formatted("after: $cursor"), encoded(text.replace(".0.", ".-1.")));
    assertRefused(MEMBERS.formatted("after: $cursor"), encoded(text + "0"));
    String place = text.substring(text.indexOf('.'));
    assertRefused(MEMBERS.formatted("after: $cursor"), encoded("999999" + place));
    assertRefused(MEMBERS.formatted("after: $cursor"), encoded("0" + place));
  }

  private void assertRefused(String field, String cursor) {
    String document =
        """
        query ($cursor: String) { %s }
        fragment Page on MembershipConnection { totalCount }
        """
            .formatted(field);
    if (!field.contains("...Page")) {
      document = document.substring(0, document.indexOf("fragment"));
    }
    var answer = pacta.ask(document, Map.of("cursor", cursor));
    assertThat(answer.errors()).as("%s with '%s'", field, cursor).hasSize(1);
    assertThat(answer.code()).isEqualTo("INVALID_CURSOR");
    assertThat(answer.message())
        .startsWith("The cursor in '" + (field.contains("before") ? "before" : "after") + "' is");
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }

  private List<Object> forwards(String field, int size, Runnable between) {
    List<Object> walked = new ArrayList<>();
    String after = null;
    boolean more = true;
    while (more) {
      Page page = page(field, size, after, null, null);
      assertThat(page.has("hasPreviousPage")).isEqualTo(!walked.isEmpty());
      walked.addAll(page.items());
      assertThat(page.has("hasNextPage")).isEqualTo(walked.size() < page.total());
      more = page.has("hasNextPage");
      after = page.cursor("endCursor");
      between.run();
    }
    return walked;
  }

  private List<Object> backwards(String field, int size) {
    List<Object> walked = new ArrayList<>();
    String before = null;
    boolean more = true;
    while (more) {
      Page page = page(field, null, null, size, before);
      assertThat(page.has("hasNextPage")).isEqualTo(!walked.isEmpty());
      List<Object> items = new ArrayList<>(page.items());
      Collections.reverse(items);
      walked.addAll(items);
      assertThat(page.has("hasPreviousPage")).isEqualTo(walked.size() < page.total());
      more = page.has("hasPreviousPage");
      before = page.cursor("startCursor");
    }
    Collections.reverse(walked);
    return walked;
  }

  /**
   * The page of a connection, which is the same where nobody asks how many items there are.
   *
   * @param field it, as "list", with {@code %s} where its arguments stand
   */
  private Page page(
      String field,
      @Nullable Integer first,
      @Nullable String after,
      @Nullable Integer last,
      @Nullable String before) {
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("first", first);
    variables.put("after", after);
    variables.put("last", last);
    variables.put("before", before);
    Map<String, Object> page = connection("totalCount", field, variables);
    if (after == null && last == null) {
      Map<String, Object> uncounted = new HashMap<>(page);
      uncounted.remove("totalCount");
      assertThat(connection("", field, variables)).as("not counted").isEqualTo(uncounted);
    }
    return new Page(page);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> connection(
      String counted, String field, Map<String, @Nullable Object> variables) {
    String document =
        "query ($first: Int, $after: String, $last: Int, $before: String) {"
            + field
                .formatted(ARGUMENTS)
                .replace("...Page", counted + " pageInfo { ...Place } edges { cursor }")
            + "} fragment Place on PageInfo { hasPreviousPage hasNextPage startCursor endCursor }";
    var answer = pacta.ask(document, (Map<String, Object>) (Map<String, ?>) variables);
    return (Map<String, Object>) answer.list(".list").getFirst();
  }
}
