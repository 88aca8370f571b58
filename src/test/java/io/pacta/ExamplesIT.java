package io.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The playground's examples. */
@OnWorld
class ExamplesIT {

  @Autowired Asking pacta;

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleBeginsWithAQuestionAndIsAnswered(Path example) throws IOException {
    String document = Files.readString(example);
    assertThat(document)
        .as("a comment of one line, then a named query")
        .startsWith("# ")
        .contains("\nquery ");
    var answer = pacta.ask(document);
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.list("*")).isNotEmpty().doesNotContainNull();
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("graphql", "examples"))) {
      return files.sorted().toList();
    }
  }
}
