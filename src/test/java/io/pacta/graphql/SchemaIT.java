package io.pacta.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLTypeUtil;
import io.pacta.OnWorld;
import io.pacta.fact.Fact;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.SchemaReport;

/** Every field of the schema is answered by some code, and no code answers a field that is none. */
@OnWorld
@Import(SchemaIT.Inspection.class)
class SchemaIT {

  @Autowired Inspection inspection;

  @Test
  void everyFieldIsAnsweredAndEveryAnswerIsAsked() {
    SchemaReport report = inspection.report();
    assertThat(report.unmappedFields()).filteredOn(field -> !standsInFact(report, field)).isEmpty();
    assertThat(report.unmappedRegistrations()).isEmpty();
    assertThat(report.unmappedArguments()).isEmpty();
    // The feed is wired by hand; its entries are records, whose parts the engine finds.
    assertThat(report.skippedTypes())
        .extracting(skipped -> GraphQLTypeUtil.simplePrint(skipped.type()))
        .containsExactly("FeedEntry");
  }

  /**
   * Whether a field is answered by a method that a record inherits from {@link Fact}: the engine
   * finds those, the inspection does not see them.
   */
  private static boolean standsInFact(SchemaReport report, FieldCoordinates field) {
    boolean fact =
        Set.of("Naming", "Existence").contains(field.getTypeName())
            || report.schema().getObjectType(field.getTypeName()).getInterfaces().stream()
                .anyMatch(type -> type.getName().equals("Fact"));
    return fact
        && Arrays.stream(Fact.class.getMethods())
            .anyMatch(method -> method.getName().equals(field.getFieldName()));
  }

  /** Inspects the schema when the application makes it. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Inspection {

    private @Nullable SchemaReport report;

    SchemaReport report() {
      return Objects.requireNonNull(report);
    }

    @Bean
    GraphQlSourceBuilderCustomizer inspect() {
      return source -> source.inspectSchemaMappings(found -> report = found);
    }
  }
}
