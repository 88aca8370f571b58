package io.pacta.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.AbortExecutionException;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.pacta.access.AccessSettings;
import io.pacta.access.AccessSettings.Reading;
import io.pacta.access.Caller;
import io.pacta.access.Role;
import io.pacta.access.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which role an operation needs. */
class PermissionTests {

  private static final GraphQLSchema SCHEMA =
      UnExecutableSchemaGenerator.makeUnExecutableSchema(
          new SchemaParser()
              .parse(
                  """
                  directive @needs(role: String!) on FIELD_DEFINITION
                  type Query { thing: Int secret: Int @needs(role: "admin") }
                  type Mutation { write: Int merge: Int @needs(role: "admin") }
                  """));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ thing }                                                      | OPEN | NONE",
        "{ thing }                                                      | KEYS | READER",
        "{ thing secret }                                               | OPEN | ADMIN",
        "{ __schema { types { name } } }                                | OPEN | NONE",
        "mutation { write }                                             | OPEN | EDITOR",
        "mutation { nothing }                                           | OPEN | EDITOR",
        "mutation { a: write b: merge }                                 | OPEN | ADMIN",
        "mutation { ... { ... on Mutation { merge } } }                 | OPEN | ADMIN",
        "mutation { ...A } fragment A on Mutation { ...B } fragment B on Mutation { ...A merge } | OPEN | ADMIN",
        "mutation { ...Unknown }                                        | KEYS | EDITOR",
      })
  void anOperationNeedsTheHighestRoleOfItsFields(String text, Reading reading, Role needed) {
    for (Role role : Role.values()) {
      assertThat(isAllowed(text, reading, role)).as("%s", role).isEqualTo(role.covers(needed));
    }
  }

  private static boolean isAllowed(String text, Reading reading, Role role) {
    Document document = new Parser().parseDocument(text);
    try {
      new Permission(new AccessSettings(reading, "roles", true, null, false))
          .check(
              document.getDefinitionsOfType(OperationDefinition.class).getFirst(),
              Measuring.fragments(document),
              SCHEMA,
              Visit.within(new Caller("Rosa", role, "key 1")));
      return true;
    } catch (AbortExecutionException refused) {
      return false;
    }
  }
}
