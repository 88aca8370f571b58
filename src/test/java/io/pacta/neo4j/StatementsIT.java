package io.pacta.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.OnWorld;
import io.pacta.fact.FactKind;
import io.pacta.fact.Property;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;

/** How the database plans each named statement, on a filled store. */
@OnWorld
class StatementsIT {

  /** Steps that look at everything of a sort, whatever was asked. */
  private static final Pattern SCAN =
      Pattern.compile(".*(AllNodes|AllRelationships|RelationshipType|RelationshipTypes)Scan");

  /** Steps that find one thing or none. Products of such are one row each. */
  private static final Set<String> ONE =
      Set.of("Argument", "NodeUniqueIndexSeek", "NodeUniqueIndexSeek(Locking)", "Filter");

  /** Where an entity is looked up by its identity. */
  private static final Pattern BY_ID = Pattern.compile("MATCH .*\\((\\w+):Entity \\{id:");

  @Autowired Statements statements;
  @Autowired Driver driver;

  /** What {@code ./pacta check} asks is about the whole record. */
  private static final String OF_EVERYTHING = "Check/";

  private static final String OF_ROOTS = "Query/";

  /** The root that finds countries, and nothing else. */
  private static final String OF_COUNTRIES = "Query/country";

  private static final List<Map<String, Object>> MANY =
      Collections.nCopies(UsualTextsIT.KEYS, Map.of("at", 0));

  private static final Map<String, Object> NOTHING_ELSE =
      Map.of(
          "languages",
          List.of(),
          "details",
          false,
          "citations",
          false,
          "listed",
          false,
          "sliced",
          false);

  @TestFactory
  Stream<DynamicTest> noStatementLooksAtEverything() {
    return statements.all().stream()
        .filter(statement -> !statement.name().startsWith(OF_EVERYTHING))
        .flatMap(this::withWhatRootsReadInIt)
        .flatMap(statement -> Stream.of(statement, statement.usual()))
        .flatMap(statement -> Stream.of(statement, barest(statement)))
        .distinct()
        .map(
            statement ->
                DynamicTest.dynamicTest(
                    statement.name(),
                    () ->
                        assertThat(steps(plan(statement)).filter(StatementsIT::isTooWide))
                            .extracting(StatementsIT::described)
                            .as(statement.text())
                            .isEmpty()));
  }

  /** The statement for somebody who selects as little as can be. */
  private static Statement barest(Statement statement) {
    String text = statement.asked(NOTHING_ELSE).text();
    return text.equals(statement.text()) ? statement : new Statement(statement.name(), text);
  }

  /** A statement and, where it lists what is around an entity, those of roots with it below. */
  private Stream<Statement> withWhatRootsReadInIt(Statement statement) {
    return Stream.concat(
        Stream.of(statement),
        !statement.name().startsWith(OF_ROOTS) && statement.isList()
            ? roots().filter(root -> finds(root, statement)).map(root -> root.below(statement))
            : Stream.empty());
  }

  /** Whether what the root finds has the list: what is around a treaty is below no country. */
  private static boolean finds(Statement root, Statement list) {
    String of = list.name().substring(0, list.name().indexOf('/'));
    return !of.equals("Fact")
        && (!root.name().equals(OF_COUNTRIES) || of.equals("Country") || of.equals("Entity"));
  }

  private Stream<Statement> roots() {
    return statements.all().stream().filter(Statement::isRoot);
  }

  @Test
  void rootStatementsAreFoundByHowTheyEnd() {
    assertThat(roots()).extracting(Statement::name).contains("Query/entities", "Query/country");
  }

  /**
   * The first load of an empty record plans them, and the plan stays for minutes: without being
   * told, the database may look at all entities, since there are none yet.
   */
  @TestFactory
  Stream<DynamicTest> whatIsToldAtOnceIsToldToSeekEntities() {
    return statements.all().stream()
        .filter(statement -> statement.name().startsWith("Record/"))
        .filter(statement -> BY_ID.matcher(statement.text()).find())
        .map(
            statement ->
                DynamicTest.dynamicTest(
                    statement.name(),
                    () ->
                        assertThat(BY_ID.matcher(statement.text()).results())
                            .allSatisfy(
                                found ->
                                    assertThat(statement.text())
                                        .contains(
                                            "USING INDEX SEEK %s:Entity(id)"
                                                .formatted(found.group(1))))));
  }

  @TestFactory
  Stream<DynamicTest> aListInTheUsualOrderIsReadUntilThePageIsFull() {
    return Stream.of("countries", "organizations", "treaties", "offices", "people", "events")
        .map(list -> statements.named("Query/" + list).usual())
        .map(
            statement ->
                DynamicTest.dynamicTest(
                    statement.name(),
                    () ->
                        assertThat(steps(plan(statement)).map(StatementsIT::name))
                            .contains("Limit")
                            .doesNotContain("NodeByLabelScan", "Sort")));
  }

  @TestFactory
  Stream<DynamicTest> aFileBeginsWithItsPathAndWhatARowIs() {
    return CypherFiles.named().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () ->
                        assertThat(file.getValue())
                            .startsWith("// " + file.getKey() + ".cypher: ")));
  }

  @Test
  void thePartOfKindsNamesTheKindsThatConnectTwoEntities() {
    assertThat(code("kinds").split("\\|"))
        .containsExactlyInAnyOrder(
            kinds().filter(kind -> !kind.isSelf()).map(FactKind::name).toArray(String[]::new));
  }

  @Test
  void whatADataSetClaimsIsLookedForInEveryKind() {
    String text = statements.named("Record/keysOf").text();
    assertThat(kinds()).allSatisfy(kind -> assertThat(text).contains("[f:%s]".formatted(kind)));
  }

  @Test
  void thePartOfOwnPropertiesReturnsEachUnderItsName() {
    assertThat(Arrays.stream(code("own").split(",")).map(String::strip))
        .containsExactlyInAnyOrderElementsOf(
            new TreeSet<>(
                kinds()
                    .filter(kind -> !kind.isSelf())
                    .flatMap(kind -> kind.properties().stream())
                    .map(Property::name)
                    .map(name -> "f.%s AS %s".formatted(name, name))
                    .toList()));
  }

  @Test
  void whatSetsAccountsApartIsTheOnePropertyThatDistinguishesAKind() {
    assertThat(kinds().filter(kind -> !kind.isSelf()))
        .allSatisfy(kind -> assertThat(kind.distinguishing()).hasSizeLessThan(2))
        .flatMap(FactKind::distinguishing)
        .extracting(Property::name)
        .allSatisfy(name -> assertThat(code("slot")).contains("f." + name));
  }

  @Test
  void claimsOfEveryKindAreExportedWithAllThatTheyCarry() {
    String text = statements.named("Export/claims").text();
    assertThat(kinds())
        .allSatisfy(kind -> assertThat(text).containsPattern("\\b%s\\b".formatted(kind)));
    assertThat(text).contains("f {.*} AS claim");
  }

  @Test
  void everyPartIsUsed() {
    String all =
        String.join("\n", CypherFiles.named().values())
            + String.join("\n", CypherFiles.in("parts").values());
    assertThat(CypherFiles.in("parts").keySet())
        .allSatisfy(
            part ->
                assertThat(all)
                    .containsPattern(
                        "\\{\\{" + part.replace(".usual", "") + "( (each|of|for) \\w+)?}}"));
  }

  @TestFactory
  Stream<DynamicTest> everyKindOfFactIsFoundByVersionAndByKey() {
    List<String> schema = new ArrayList<>();
    try (Session session = driver.session()) {
      session
          .run(
              """
              SHOW INDEXES YIELD labelsOrTypes, properties
              WHERE size(labelsOrTypes) = 1 AND size(properties) = 1
              RETURN labelsOrTypes[0] AS type, properties[0] AS property
              """)
          .forEachRemaining(
              row -> schema.add(row.get("type").asString() + "." + row.get("property").asString()));
    }
    return kinds()
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind.name(),
                    () -> assertThat(schema).contains(kind + ".version", kind + ".key")));
  }

  @Test
  void theFilesOfTheSchemaSayNothingOfOtherKinds() {
    Pattern type = Pattern.compile("\\[f:(\\w+)]");
    TreeSet<String> named = new TreeSet<>();
    CypherFiles.in("schema")
        .values()
        .forEach(text -> type.matcher(text).results().forEach(found -> named.add(found.group(1))));
    assertThat(named).containsExactlyInAnyOrderElementsOf(kinds().map(FactKind::name).toList());
  }

  private Plan plan(Statement statement) {
    try (Session session = driver.session()) {
      return session.run("EXPLAIN " + statement.text(), parameters(statement)).consume().plan();
    }
  }

  private static Stream<Plan> steps(Plan plan) {
    return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(StatementsIT::steps));
  }

  private static boolean isTooWide(Plan step) {
    boolean product =
        name(step).equals("CartesianProduct")
            && !steps(step).skip(1).allMatch(below -> ONE.contains(name(below)));
    return product || SCAN.matcher(name(step)).matches() || isOfEveryId(step);
  }

  /** Whether all ids of entities are gone through, in place of looking up those that were asked. */
  private static boolean isOfEveryId(Plan step) {
    return name(step).equals("NodeIndexScan")
        && String.valueOf(step.arguments().get("Details")).contains(":Entity(id)");
  }

  private static String described(Plan step) {
    return name(step).equals("CartesianProduct")
        ? steps(step).map(StatementsIT::name).toList().toString()
        : name(step);
  }

  private static String name(Plan step) {
    return step.operatorType().replaceAll("@.*", "");
  }

  /**
   * Something for each parameter that the statement names. The database plans anew for one, for up
   * to ten and for up to a hundred: one thing is asked of a root with a list below it, and as many
   * of all else as in {@link UsualTextsIT}, so that both tests need but one plan of each text.
   */
  private static Map<String, Object> parameters(Statement statement) {
    Map<String, Object> parameters = new HashMap<>();
    Pattern.compile("\\$(\\w+)")
        .matcher(statement.text())
        .results()
        .map(found -> found.group(1))
        .forEach(name -> parameters.put(name, parameter(name)));
    if (!statement.name().contains("+")) {
      parameters.computeIfPresent("keys", (name, one) -> MANY);
    }
    return parameters;
  }

  private static Object parameter(String name) {
    return switch (name) {
      case "keys", "rows", "places", "objects" -> List.of(Map.of("at", 0));
      case "ids", "entities", "dataSets", "languages", "rootLanguages", "results" ->
          List.of("world");
      case "below", "common" -> Map.of();
      case "details", "citations" -> true;
      case "revision", "after", "open", "most", "answered" -> 1L;
      case "day" -> LocalDate.of(2007, 1, 1);
      case "author",
          "authorId",
          "comment",
          "ended",
          "dataSet",
          "key",
          "digest",
          "scheme",
          "value",
          "id" ->
          "test";
      case "prefixes" ->
          kinds().collect(Collectors.toMap(FactKind::name, kind -> kind.name() + ":"));
      case "hash", "lastFour", "name", "role", "expires" -> "";
      default ->
          throw new AssertionError(
              "Say in StatementsIT what a statement is given for $%s".formatted(name));
    };
  }

  /** A part without its comment, with the parts in it filled in. */
  private static String code(String part) {
    String text =
        CypherFiles.in("parts")
            .getOrDefault(part, "")
            .lines()
            .filter(line -> !line.startsWith("//"))
            .collect(Collectors.joining("\n"))
            .strip();
    return Pattern.compile("\\{\\{(\\w+)}}")
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(code(found.group(1))));
  }

  private static Stream<FactKind> kinds() {
    return Arrays.stream(FactKind.values());
  }
}
