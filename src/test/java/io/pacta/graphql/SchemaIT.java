package io.pacta.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.OnWorld;
import java.util.Objects;
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
    System.out.println(report);
    assertThat(report.unmappedFields()).isEmpty();
    assertThat(report.unmappedRegistrations()).isEmpty();
    assertThat(report.unmappedArguments()).isEmpty();
    assertThat(report.skippedTypes()).isEmpty();
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
