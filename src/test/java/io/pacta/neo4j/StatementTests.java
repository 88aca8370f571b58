package io.pacta.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTests {

  private static final Statement ROOT =
      new Statement(
          "Query/thing",
          """
          UNWIND $keys AS k
          MATCH (e {id: k.id})
          RETURN k.at AS at, {id: e.id, revision: k.revision, names: $languages} AS root""");

  private static final Statement LIST =
      new Statement(
          "Thing/parts",
          """
          UNWIND $keys AS k
          CALL (k) {
            MATCH (t {of: k.parent})
            RETURN {{#sliced}}total, from, {{/sliced}}collect({{*items}}t.id AS id, $languages AS languages{{/items}}) AS items
          }
          RETURN k.at AS at, k.revision AS revision, {{#sliced}}total, from, {{/sliced}}items""");

  @Test
  void aListIsReadBelowWhatARootFinds() {
    Statement both = ROOT.below(LIST);
    assertThat(both.name()).isEqualTo("Query/thing+Thing/parts");
    assertThat(both.text())
        .contains("WITH {id: e.id, revision: k.revision, names: $rootLanguages} AS root\n")
        .contains("collect([t.id, $languages]) AS items")
        .endsWith(
            "RETURN k.at AS at, k.revision AS revision, total, from, items,\nk.roots AS roots")
        .containsOnlyOnce("$keys");
  }

  /** Who reads rows learns from it whether the database may have been committing that revision. */
  @Test
  void whatFindsTheNewestRevisionReturnsWhichItWas() {
    List<Statement> finding =
        new Statements()
            .all().stream()
                .filter(each -> each.text().contains("k.newest, record.revision"))
                .toList();
    assertThat(finding)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            each -> {
              assertThat(each.findsRevision()).as(each.name()).isTrue();
              assertThat(each.isRoot() || each.text().contains("k.revision AS revision"))
                  .as(each.name())
                  .isTrue();
            });
  }

  @Test
  void whatNobodyAsksForIsNotInTheText() {
    Statement statement =
        new Statement(
            "Thing/named",
            "RETURN t.id AS id{{#languages}}, {a: $languages} AS names{{/languages}}{{#details}}, t.note AS details{{/details}}");
    assertThat(statement.text())
        .isEqualTo("RETURN t.id AS id, {a: $languages} AS names, t.note AS details");
    Wording.Asked neither = statement.asked(Map.of("languages", List.of(), "details", false));
    assertThat(neither.text()).isEqualTo("RETURN t.id AS id");
    assertThat(neither.leftOut()).containsExactlyInAnyOrder("names", "details");
    Wording.Asked names = statement.asked(Map.of("languages", List.of("fr"), "details", false));
    assertThat(names.text()).isEqualTo("RETURN t.id AS id, {a: $languages} AS names");
    assertThat(names.leftOut()).containsExactly("details");
    assertThat(statement.asked(Map.of()).text()).isEqualTo(statement.text());
  }

  @Test
  void rowsInARowAreSentAsListsOfTheirValues() {
    Statement statement =
        new Statement(
            "Thing/parts",
            "RETURN {{#sliced}}total, {{/sliced}}collect({{*items}}t.id AS id, coalesce(t.a, 'x, y') AS a, "
                + "CASE WHEN t.b THEN [1, 2] END\nAS b, c{{#details}}, t {.x, .y} AS details{{/details}}{{/items}}) AS items");
    Wording.Asked all = statement.asked(Map.of());
    assertThat(all.text())
        .isEqualTo(
            "RETURN total, collect([t.id, coalesce(t.a, 'x, y'), CASE WHEN t.b THEN [1, 2] END, c, t {.x, .y}]) AS items");
    assertThat(all.inner()).isEqualTo(Map.of("items", List.of("id", "a", "b", "c", "details")));
    Wording.Asked bare = statement.asked(Map.of("sliced", false, "details", false));
    assertThat(bare.text()).startsWith("RETURN collect([t.id, ").endsWith(" END, c]) AS items");
    assertThat(bare.inner()).isEqualTo(Map.of("items", List.of("id", "a", "b", "c")));
    assertThat(bare.leftOut()).containsExactly("details");
  }

  @Test
  void aRowInARowHasNoTwoColumnsOfOneName() {
    Statement twice =
        new Statement("Thing/parts", "RETURN {{*items}}t.a AS a, t.b AS b, t.c AS a{{/items}}");
    assertThatThrownBy(twice::text)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A row in a row has two columns of the same name: [a, b, a].");
  }

  @Test
  void aRowInARowHasNoColumnWithoutAName() {
    Statement nameless = new Statement("Thing/parts", "RETURN {{*items}}t.id, 1 AS one{{/items}}");
    assertThatThrownBy(nameless::text)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A row in a row has a column without a name: t.id. Write … AS name.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RETURN k.at AS at, {id: e.id, revision: k.revision} AS root LIMIT 1",
        "RETURN k.at AS at, {id: e.id} AS root",
        "RETURN k.at AS at, e.id AS id, k.revision AS revision",
      })
  void aStatementThatEndsOtherwiseIsNoneOfARoot(String end) {
    Statement other = new Statement("Query/other", "UNWIND $keys AS k\n" + end);
    assertThat(other.isRoot()).isFalse();
    assertThatThrownBy(other::asRoot)
        .hasMessageStartingWith("cypher/Query/other.cypher is the statement of a root field")
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> other.below(LIST)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UNWIND $keys AS k",
        "RETURN k.at AS at, k.revision AS revision, ",
        "{{*items}}t.id AS id"
      })
  void aStatementWithoutWhatIsReplacedInItIsNoneOfAList(String replaced) {
    Statement other = new Statement("Thing/other", LIST.words().marked().replace(replaced, ""));
    assertThat(other.isList()).isFalse();
    assertThatThrownBy(other::asList)
        .hasMessageStartingWith("cypher/Thing/other.cypher lists what is around a thing")
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ROOT.below(other)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theUsualTextHasToFitAsWell() {
    assertThat(new Statement("Query/other", ROOT.text(), "RETURN 1").isRoot()).isFalse();
    assertThat(new Statement("Thing/other", LIST.words().marked(), "RETURN 1").isList()).isFalse();
  }
}
