package io.pacta.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import io.pacta.OnWorld;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** The queries for Neo4j Browser: each runs as it stands, and says which field does the same. */
@OnWorld
class CypherExamplesIT {

  private static final Pattern FIELD = Pattern.compile("In GraphQL: (\\w+)\\.(\\w+)");

  @Autowired Driver driver;
  @Autowired GraphQlSource graphql;

  @TestFactory
  Stream<DynamicTest> anExampleIsAnsweredByTheStarterWorld() {
    return examples()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.getKey(),
                    () -> {
                      try (Session session = driver.session()) {
                        assertThat(session.run(example.getValue()).list()).isNotEmpty();
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> anExampleIsOneQueryThatBeginsWithWhatItAsks() {
    return examples()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.getKey(),
                    () ->
                        assertThat(example.getValue())
                            .startsWith("// ")
                            .doesNotContain("$", "{{")
                            .containsOnlyOnce(";")
                            .endsWith(";\n")));
  }

  @TestFactory
  Stream<DynamicTest> anExampleNamesAFieldThatThereIs() {
    GraphQLSchema schema = graphql.schema();
    return examples()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.getKey(),
                    () ->
                        assertThat(FIELD.matcher(example.getValue()).results())
                            .isNotEmpty()
                            .allSatisfy(field -> assertThat(there(schema, field)).isTrue())));
  }

  private static boolean there(GraphQLSchema schema, MatchResult field) {
    return schema.getType(field.group(1)) instanceof GraphQLFieldsContainer type
        && type.getFieldDefinition(field.group(2)) != null;
  }

  private static Stream<Map.Entry<String, String>> examples() {
    return CypherFiles.in("examples").entrySet().stream();
  }
}
