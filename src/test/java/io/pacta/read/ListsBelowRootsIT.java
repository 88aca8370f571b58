package io.pacta.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.pacta.Asking;
import io.pacta.Asking.Answer;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.neo4j.Statement;
import io.pacta.neo4j.Statements;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** A list that is read with the root above it is answered as if it were read by itself. */
@OnScratch
class ListsBelowRootsIT {

  private static final List<String> TYPES =
      Arrays.stream(EntityKind.values()).map(ListsBelowRootsIT::type).toList();

  /** An instant after which all changed that the world says. */
  private static String before = "";

  @Autowired Asking pacta;
  @Autowired Reads reads;
  @Autowired Statements statements;
  @Autowired GraphQlSource graphql;

  /**
   * How a list is asked for.
   *
   * @param root arguments of the root field besides which thing it is
   * @param thing which thing it is: {@code one}, or another of the world
   * @param below what is asked of the thing, with {@code LIST} and {@code PAGE} for the field and
   *     what is selected of it
   * @param together whether the list is read with the root
   */
  private record Way(String root, String thing, String below, boolean together) {

    static Way of(String below) {
      return new Way("", "one", below, true);
    }

    static Way apart(String below) {
      return new Way("", "one", below, false);
    }

    static Way seen(String root, String thing) {
      return new Way(root, thing, "name LIST(first: 2) PAGE", true);
    }
  }

  /** The name of the thing is asked for in all of them, since without it the root asks less. */
  private static Stream<Way> ways() {
    return Stream.of(
        Way.of("name LIST(first: 3) PAGE"),
        Way.of("name LIST(last: 1) PAGE"),
        Way.of("name again: LIST(first: 1) PAGE"),
        Way.of("name LIST { totalCount }"),
        Way.of("name LIST(first: 0) { pageInfo { hasNextPage } }"),
        Way.of("name ...Below"),
        Way.of("name ... @include(if: true) { LIST(first: 2) PAGE }"),
        Way.of("name LIST(first: 2) @skip(if: false) PAGE OTHER @skip(if: true) { totalCount }"),
        Way.apart("name LIST @include(if: false) PAGE"),
        Way.seen(", asOf: \"1955-05-05\"", "one"),
        Way.seen(", asOf: \"1500-05-05\"", "one"),
        Way.seen(", knownAt: \"%s\"".formatted(before), "one"),
        Way.seen(", asOf: \"1955-05-05\", knownAt: \"%s\"".formatted(before), "one"),
        Way.seen("", "gone"),
        Way.seen(", knownAt: \"%s\"".formatted(before), "gone"),
        Way.seen("", "nowhere"));
  }

  /**
   * What does not depend on which list it is. The database plans each list anew for these, so they
   * are asked of the first of each type alone.
   */
  private static Stream<Way> waysOfOneList() {
    return Stream.of(
        Way.of("LIST(first: 2) PAGE"),
        Way.of("LIST { totalCount }"),
        Way.of("name LIST(first: 0) PAGE"),
        Way.apart("one: LIST(first: 1) PAGE other: LIST(last: 1) PAGE"));
  }

  /** A code that has meant two countries, and so is refused without a day. */
  private static Stream<Way> waysOfCountries() {
    return Stream.of(
        Way.seen("", "both"),
        Way.seen(", asOf: \"1930-01-01\"", "both"),
        Way.seen(", asOf: \"2000-01-01\"", "both"));
  }

  @BeforeAll
  static void fill(@Autowired Asking pacta) {
    pacta.forgetEverything();
    pacta.load(world("1950/1990").files());
    before =
        String.valueOf(
            pacta.ask("{ revisions(last: 1) { nodes { at } } }").at("revisions.nodes[0].at"));
    pacta.load(world("1950/..").files());
    for (EntityKind kind : EntityKind.values()) {
      Answer merged =
          pacta.ask(
              "mutation { mergeEntities(input: {from: \"%s\", into: \"%s\"}) { userErrors { message } } }"
                  .formatted(kind.identity("gone"), kind.identity("one")));
      assertThat(merged.list("mergeEntities.userErrors")).isEmpty();
    }
  }

  /** Some of each kind, with all kinds of facts between them. {@code gone} is merged later. */
  private static Tables world(String valid) {
    Tables tables = Tables.ofTest();
    for (String slug : List.of("one", "other", "gone")) {
      for (EntityKind kind : EntityKind.values()) {
        String id = kind.identity(slug);
        tables.entity(id, needs(kind));
        tables
            .named(id, "The %s %s".formatted(slug, kind), "en", "SHORT", "../..")
            .named(id, "Le %s %s".formatted(slug, kind), "fr", "SHORT", valid)
            .of(FactKind.EXISTED, id, valid);
      }
      tables.of(
          FactKind.IDENTIFIED, "country:" + slug, "../..", "scheme", "ISO3", "value", code(slug));
    }
    for (String[] pair :
        new String[][] {{"one", "one"}, {"one", "other"}, {"other", "one"}, {"gone", "one"}}) {
      String to = pair[1];
      for (String from : List.of("country:" + pair[0], "organization:" + pair[0])) {
        tables
            .fact(FactKind.PARTY_TO, from, "treaty:" + to, valid, "obligations", "DEFENSE")
            .fact(FactKind.ACTED_ON, from, "treaty:" + to, "1949-04-04", "act", "SIGNATURE")
            .fact(FactKind.OFFICE_OF, "office:" + to, from, valid);
      }
      for (String from : List.of("country:", "organization:", "person:")) {
        tables
            .fact(FactKind.HOLDS, from + pair[0], "office:" + to, valid)
            .fact(FactKind.TOOK_PART_IN, from + pair[0], "event:" + to, "1952", "role", "HOST");
      }
      tables.member("country:" + pair[0], "organization:" + to, valid);
      if (!pair[0].equals(to)) {
        tables
            .member("organization:" + pair[0], "organization:" + to, valid)
            .fact(FactKind.PART_OF, "organization:" + pair[0], "organization:" + to, valid)
            .fact(FactKind.AMENDS, "treaty:" + pair[0], "treaty:" + to, "1953");
        for (String kind : List.of("country:", "organization:")) {
          tables.fact(FactKind.SUCCEEDED_BY, kind + pair[0], kind + to, "1970", "manner", "OTHER");
        }
      }
    }
    return tables
        .of(
            FactKind.IDENTIFIED,
            "country:one",
            "1900/1950",
            "scheme",
            "ISO3",
            "value",
            code("both"))
        .of(
            FactKind.IDENTIFIED,
            "country:other",
            "1960/1990",
            "scheme",
            "ISO3",
            "value",
            code("both"));
  }

  private static String[] needs(EntityKind kind) {
    return switch (kind) {
      case OFFICE -> new String[] {"role", "HEAD_OF_STATE"};
      case EVENT -> new String[] {"eventKind", "SUMMIT", "date", "1952"};
      default -> new String[0];
    };
  }

  private static String code(String slug) {
    return slug.toUpperCase(Locale.ROOT);
  }

  @TestFactory
  Stream<DynamicTest> aListIsAnsweredWithItsRootAsByItself() {
    return TYPES.stream()
        .flatMap(
            type ->
                lists(type)
                    .map(
                        list ->
                            DynamicTest.dynamicTest(
                                type + "/" + list.getName(), () -> answersAlike(type, list))));
  }

  private void answersAlike(String type, GraphQLFieldDefinition list) {
    Stream<Way> all = type.equals("Country") ? Stream.concat(ways(), waysOfCountries()) : ways();
    if (list.equals(lists(type).findFirst().orElseThrow())) {
      all = Stream.concat(all, waysOfOneList());
    }
    all.forEach(way -> assertThat(together(type, list, way)).isNotNull());
    Answer plain = together(type, list, Way.of("name LIST(first: 1) PAGE"));
    String path = "it." + list.getName();
    assertThat((Integer) plain.at(path + ".totalCount")).isPositive();
    together(
        type,
        list,
        Way.apart(
            "name LIST(first: 1, after: \"%s\") PAGE"
                .formatted(plain.at(path + ".pageInfo.endCursor"))));
  }

  /** The answer, after it was found to be that of the list by itself. */
  private Answer together(String type, GraphQLFieldDefinition list, Way way) {
    String question = question(type, list, way, "");
    Answer answer = ask(question);
    String together = root(type) + "+" + statement(type, list.getName());
    if (way.together()) {
      assertThat(pacta.reads()).as(question).contains(entry(together, 1L));
    } else {
      assertThat(pacta.reads()).as(question).doesNotContainKey(together);
    }
    // What is selected beside it is another list, so neither is read with the root.
    Answer byItself =
        ask(question(type, list, way, "beside: %s { totalCount }".formatted(other(type, list))));
    assertThat(pacta.reads()).as(question).doesNotContainKey(together);
    assertThat(said(answer)).as(question).isEqualTo(said(byItself));
    return answer;
  }

  private Answer ask(String question) {
    reads.forgetKept();
    pacta.seeNewest();
    return pacta.ask(question);
  }

  private String question(String type, GraphQLFieldDefinition list, Way way, String beside) {
    String thing =
        type.equals("Country")
            ? "country(code: \"%s\"".formatted(code(way.thing()))
            : "%s(slug: \"%s\"".formatted(type.toLowerCase(Locale.ROOT), way.thing());
    String below =
        way.below()
            .replace("LIST", list.getName())
            .replace("OTHER", other(type, list))
            .replace("PAGE", page(list));
    return "{ it: %s%s) { %s %s } }%s"
        .formatted(
            thing,
            way.root(),
            below,
            beside,
            below.contains("...Below")
                ? " fragment Below on %s { kind %s %s }".formatted(type, list.getName(), page(list))
                : "");
  }

  /** Data without what stood beside, and errors without where they stood in the question. */
  @SuppressWarnings("unchecked")
  private static List<Object> said(Answer answer) {
    Map<String, Object> data = new HashMap<>();
    if (answer.json().get("data") instanceof Map<?, ?> all
        && all.get("it") instanceof Map<?, ?> it) {
      data.putAll((Map<String, Object>) it);
      data.remove("beside");
    }
    List<Object> errors = new ArrayList<>();
    answer.errors().forEach(error -> errors.add(List.of(error.get("message"), error.get("path"))));
    return List.of(data, errors);
  }

  @Test
  void aCodeThatHasMeantSeveralIsRefusedAndThatOfAnUnknownThingFindsNone() {
    String question = "{ it: country(code: \"%s\"%s) { slug memberships { totalCount } } }";
    assertThat(ask(question.formatted("BOTH", "")).code()).isEqualTo("AMBIGUOUS_CODE");
    assertThat(ask(question.formatted("BOTH", ", asOf: \"1930-01-01\"")).at("it.slug"))
        .isEqualTo("one");
    assertThat(ask(question.formatted("GONE", "")).at("it.slug")).isEqualTo("one");
    assertThat(ask(question.formatted("NOWHERE", "")).at("it")).isNull();
  }

  private Stream<GraphQLFieldDefinition> lists(String type) {
    GraphQLObjectType of = Objects.requireNonNull(schema().getObjectType(type));
    return of.getFieldDefinitions().stream().filter(ListsBelowRootsIT::isList);
  }

  private String other(String type, GraphQLFieldDefinition list) {
    return lists(type)
        .map(GraphQLFieldDefinition::getName)
        .filter(name -> !name.equals(list.getName()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isList(GraphQLFieldDefinition field) {
    return named(field).getName().endsWith("Connection");
  }

  /** All that an item says and that what it leads to says itself. */
  private String page(GraphQLFieldDefinition list) {
    GraphQLFieldsContainer connection = (GraphQLFieldsContainer) named(list);
    String items = fields(named(connection.getFieldDefinition("nodes")), true);
    return "{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { %s } } }"
        .formatted(items);
  }

  private static String fields(GraphQLNamedOutputType type, boolean further) {
    return ((GraphQLFieldsContainer) type)
        .getFieldDefinitions().stream()
            .filter(field -> !isList(field) && !isFacts(field) && isWithoutNeeds(field))
            .map(
                field ->
                    !(named(field) instanceof GraphQLFieldsContainer)
                        ? field.getName()
                        : further
                            ? "%s { %s }".formatted(field.getName(), fields(named(field), false))
                            : "")
            .collect(Collectors.joining(" "));
  }

  /** Whether it gives other facts, each of which is a read of its own. */
  private static boolean isFacts(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))
        && named(field).getName().equals("Fact");
  }

  private static boolean isWithoutNeeds(GraphQLFieldDefinition field) {
    return field.getArguments().stream()
        .noneMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType()));
  }

  private static GraphQLNamedOutputType named(GraphQLFieldDefinition field) {
    return (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
  }

  private GraphQLSchema schema() {
    return graphql.schema();
  }

  private static String type(EntityKind kind) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String root(String type) {
    return type.equals("Country") ? "Query/country" : "Query/entities";
  }

  private String statement(String type, String list) {
    List<String> names = statements.all().stream().map(Statement::name).toList();
    return Stream.of(type + "/" + list, "Entity/" + list)
        .filter(names::contains)
        .findFirst()
        .orElseThrow();
  }
}
