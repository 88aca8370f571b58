package io.pacta.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.execution.AbortExecutionException;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.pacta.change.CountExtent;
import io.pacta.edit.FactsExtent;
import io.pacta.path.SubgraphExtent;
import io.pacta.read.Extent;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document asks for is counted as if its fragments were written out. */
class MeasuringTests {

  private static final GraphQLSchema SCHEMA =
      UnExecutableSchemaGenerator.makeUnExecutableSchema(
          new SchemaParser()
              .parse(
                  """
                  type Query { thing: Thing nodes(ids: [ID!]!): [Thing] paths(first: Int): [Thing] }
                  type Thing { name: String thing: Thing others: [Thing] few(first: Int = 20): [Thing] things(first: Int, last: Int): Things counts(during: String!, step: Step): [Count] around(depth: Int, limit: Int): Subgraph record(input: Told!): RecordFactsPayload }
                  input Told { facts: [ID!]! }
                  type RecordFactsPayload { facts: [Thing] thing: Thing }
                  enum Step { YEAR DECADE }
                  type Count { name: String }
                  type Subgraph { entities: [Thing] truncated: Boolean }
                  type Things { nodes: [Thing] edges: [Edge] pageInfo: PageInfo totalCount: Int }
                  type Edge { cursor: String node: Thing }
                  type PageInfo { hasNextPage: Boolean }
                  """));

  private static final Map<String, Extent> EXTENTS =
      Map.of(
          "Subgraph",
          new SubgraphExtent(),
          "Count",
          new CountExtent(),
          "RecordFactsPayload",
          new FactsExtent());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thing { name }                                                  |     0 |    2",
        "thing { things { totalCount } }                                 |    50 |    3",
        "thing { things(first: 7) { nodes { name } } }                   |     7 |   10",
        "thing { things(last: 7) { edges { cursor node { name } } } }    |     7 |   24",
        "thing { things(first: 7) { nodes { name } edges { cursor } } }  |     7 |   18",
        "thing { things(first: 7) { nodes { things(first: 5) { nodes { name } } } } } | 42 | 52",
        "thing { things(first: $n) { nodes { name } } }                  |     3 |    6",
        "thing { things(first: $default) { nodes { name } } }            |     4 |    7",
        "thing { things(first: $missing) { nodes { name } } }            |    50 |   53",
        "thing { things(first: $text) { nodes { name } } }               |   500 |  503",
        "thing { things(first: 0) { nodes { name } } }                   |     0 |    3",
        "thing { things(first: -9) { nodes { name } } }                  |     0 |    3",
        "thing { things(first: 99999999999999999999) { nodes { name } }} |   500 |  503",
        "thing { things(first: null) { nodes { name } } }                |    50 |   53",
        "thing { things(first: 2, last: 3) { nodes { name } } }          |     3 |    6",
        "thing { others { name } }                                       |    10 |   12",
        "thing { few(first: 7) { name } }                                |     7 |    9",
        "thing { few(first: 0) { name } }                                |     0 |    2",
        "thing { few { name } }                                          |    20 |   22",
        "thing { counts(during: \"1945/2014\") { name } }                 |    70 |   72",
        "thing { counts(during: \"1945/2014\", step: DECADE) { name } }   |     8 |   10",
        "thing { counts(during: \"1945/..\") { name } }                   |  1000 | 1002",
        "thing { counts(during: $missing) { name } }                     |  1000 | 1002",
        "paths(first: 3) { name }                                        |     3 |    4",
        "paths { name }                                                  |    10 |   11",
        "thing { around(limit: 3) { entities { name } truncated } }      |    15 |   19",
        "thing { around { entities { name } } }                          |  1000 | 1003",
        "thing { around(depth: 1) { entities { name } } }                |  1000 | 1003",
        "thing { around(depth: 2, limit: 3) { entities { name } } }      |  1015 |   18",
        "thing { around(depth: 3, limit: 3) { entities { name } } }      |  2015 |   18",
        "thing { around(depth: $text, limit: 3) { entities { name } } }  |  2015 |   18",
        "thing { record(input: {facts: [1, 2, 3]}) { facts { name } thing { name } } } | 3 | 8",
        "thing { record(input: {facts: 1}) { facts { name } } }          |     1 |    4",
        "thing { record(input: {facts: $ids}) { facts { name } } }       |     2 |    5",
        "thing { record(input: $told) { facts { name } } }               |     4 |    7",
        "thing { record(input: $missing) { facts { name } } }            |     0 |    3",
        "nodes(ids: [1, 2, 3]) { name }                                  |     3 |    4",
        "nodes(ids: 1) { name }                                          |     1 |    2",
        "nodes(ids: $ids) { name }                                       |     2 |    3",
        "nodes { name }                                                  |    10 |   11",
        "thing { things(first: 7) { ...Page } }                          |     7 |   10",
        "thing { ...Unknown nothing { name } }                           |     0 |    3",
        "__typename                                                      |     0 |    1",
        "__schema { types { name fields { name } } }                     |   110 |  122",
      })
  void pageSizesAreMultipliedThrough(String fields, long nodes, long values) {
    Measure measure =
        measured(
            "query($n: Int, $default: Int = 4, $missing: Int, $text: Int, $ids: [ID!], $told: Told) {"
                + fields
                + "} fragment Page on Things { nodes { name } }",
            Map.of(
                "n",
                3,
                "text",
                "3",
                "ids",
                List.of("1", "2"),
                "told",
                Map.of("facts", List.of(1, 2, 3, 4))));
    assertThat(measure.once()).isEqualTo(new Measure.Amount(nodes, values));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: thing { b: name c: name }             | 2 | 3 | 0 | 3 | 0",
        "thing { name name name }                 | 2 | 4 | 2 | 0 | 0",
        "thing { name a: name a: name }           | 2 | 4 | 1 | 2 | 0",
        "thing { ... { name } ... { name } }      | 2 | 3 | 1 | 0 | 0",
        "thing { ...F ...F ... on Thing { name } }| 2 | 4 | 1 | 2 | 2",
        "thing @a @b { ... @c { name } ...F @d }  | 2 | 3 | 0 | 1 | 5",
        "thing { thing { thing { ...F } } }       | 4 | 4 | 0 | 1 | 1",
      })
  void theShapeIsThatOfTheFragmentsWrittenOut(
      String fields, long depth, long count, long repeats, long aliases, long directives) {
    Measure measure = measured("{" + fields + "} fragment F on Thing @on { z: name }", Map.of());
    assertThat(measure)
        .returns(depth, Measure::depth)
        .returns(count, Measure::fields)
        .returns(repeats, Measure::repeats)
        .returns(aliases, Measure::aliases)
        .returns(directives, Measure::directives);
  }

  @RepeatedTest(300)
  void aRandomDocumentMeasuresAsMuchAsItsFragmentsWrittenOut(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int fragments = random.nextInt(5);
    String document =
        IntStream.rangeClosed(0, fragments)
            .mapToObj(
                at -> {
                  String type = at == 0 || random.nextBoolean() ? "Thing" : "Things";
                  return (at == 0
                          ? "query { thing "
                          : "fragment %sF%d on %s ".formatted(type, at, type))
                      + braces(random, type, 3, at, fragments)
                      + (at == 0 ? "}" : "");
                })
            .collect(Collectors.joining("\n"));
    Measure measure = measured(document, Map.of());
    WrittenOut written = new WrittenOut(new Parser().parseDocument(document));
    assertThat(measure.once().nodes()).as(document).isEqualTo(written.nodes);
    assertThat(measure.once().values()).as(document).isEqualTo(written.values);
    assertThat(measure.fields()).as(document).isEqualTo(written.fields);
    assertThat(measure.aliases()).as(document).isEqualTo(written.aliases);
    assertThat(measure.directives()).as(document).isEqualTo(written.directives);
    assertThat(measure.depth()).as(document).isEqualTo(written.depth);
  }

  @Test
  void aFragmentBombIsMeasuredOnceForEachFragment() {
    String bomb =
        IntStream.range(0, 60)
            .mapToObj(
                at ->
                    "fragment F%d on Thing { thing { ...F%d } a: thing { ...F%d } }"
                        .formatted(at, at + 1, at + 1))
            .collect(
                Collectors.joining(
                    "\n", "{ thing { ...F0 } }\n", "\nfragment F60 on Thing { name }"));
    Measure measure = measured(bomb, Map.of());
    assertThat(measure.fields()).isGreaterThan(1L << 60);
    assertThat(measure.once().values()).isGreaterThan(1L << 60);
  }

  @Test
  void whatGrowsTooLargeIsCountless() {
    String nested = "things(first: 500) { nodes { ".repeat(10) + "name" + "}}".repeat(10);
    assertThat(measured("{ thing { " + nested + " } }", Map.of()).once())
        .isEqualTo(new Measure.Amount(Long.MAX_VALUE, Long.MAX_VALUE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ thing { ...A } } fragment A on Thing { ...A }",
        "{ thing { ...A } } fragment A on Thing { thing { ...B } } fragment B on Thing { ... { ...A } }",
      })
  void aFragmentThatContainsItselfIsRefused(String document) {
    assertThatThrownBy(() -> measured(document, Map.of()))
        .isInstanceOf(AbortExecutionException.class);
  }

  private static Measure measured(String text, Map<String, ?> variables) {
    Document document = new Parser().parseDocument(text);
    OperationDefinition operation =
        document.getDefinitionsOfType(OperationDefinition.class).getFirst();
    return new Measuring(
            SCHEMA,
            Measuring.fragments(document),
            new PageSizes(EXTENTS, operation, variables),
            200)
        .operation(operation);
  }

  /** Braces with random fields of a type, and spreads of later fragments. */
  private static String braces(Random random, String type, int levels, int from, int fragments) {
    StringBuilder braces = new StringBuilder("{ __typename ");
    for (int count = random.nextInt(4); count > 0; count--) {
      String alias = random.nextBoolean() ? "" : "x%d: ".formatted(random.nextInt(1000));
      String directive = random.nextInt(4) > 0 ? " " : " @include(if: true) ";
      boolean spread = from < fragments && random.nextBoolean();
      if (spread) {
        int fragment = from + 1 + random.nextInt(fragments - from);
        braces.append("...%sF%d%s".formatted(type, fragment, directive));
      } else if (levels == 0 || random.nextInt(3) == 0) {
        braces.append(alias).append(type.equals("Thing") ? "name" : "totalCount").append(directive);
      } else if (random.nextInt(4) == 0) {
        braces
            .append("...")
            .append(directive)
            .append(braces(random, type, levels - 1, from, fragments));
      } else if (type.equals("Things")) {
        braces
            .append(alias)
            .append("nodes")
            .append(directive)
            .append(braces(random, "Thing", levels - 1, from, fragments));
      } else {
        String field =
            List.of("thing", "others", "things", "things(first: %d)".formatted(random.nextInt(9)))
                .get(random.nextInt(4));
        String below = field.startsWith("things") ? "Things" : "Thing";
        braces
            .append(alias)
            .append(field)
            .append(directive)
            .append(braces(random, below, levels - 1, from, fragments));
      }
    }
    return braces.append("} ").toString();
  }
}
