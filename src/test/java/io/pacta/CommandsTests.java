package io.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.folder.PactaFolder;
import io.pacta.ingest.Format;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Controller;

class CommandsTests {

  /** Without a database: none is asked before {@link Opening} is made. */
  private final ApplicationContextRunner commands =
      new ApplicationContextRunner()
          .withUserConfiguration(Commands.class)
          .withPropertyValues("spring.neo4j.uri=bolt://localhost:1")
          .withInitializer(
              context ->
                  context.addBeanFactoryPostProcessor(
                      beans ->
                          ((BeanDefinitionRegistry) beans)
                              .removeBeanDefinition(Opening.class.getName())))
          .withInitializer(
              context ->
                  context.addBeanFactoryPostProcessor(
                      new LazyInitializationBeanFactoryPostProcessor()));

  @Test
  void eachBeanFindsWhatItNeeds() {
    commands.run(
        context ->
            assertThat(Arrays.stream(Commands.class.getAnnotation(Import.class).value()))
                .filteredOn(type -> type != Opening.class)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(context.getBean(type)).isNotNull()));
  }

  @Test
  void allFormatsAreThereAndNothingThatAnswersRequests() {
    commands.run(
        context -> {
          assertThat(context.getBeansOfType(Format.class).values())
              .extracting(format -> format.getClass().getName())
              .containsExactlyInAnyOrderElementsOf(formats());
          assertThat(context.getBeansWithAnnotation(Controller.class)).isEmpty();
        });
  }

  /** Pacta's own, and all classes that read published files. */
  private static List<String> formats() {
    var classes = new ClassPathScanningCandidateComponentProvider(false);
    classes.addIncludeFilter(new AssignableTypeFilter(Format.class));
    return Stream.concat(
            Stream.of(PactaFolder.class.getName()),
            classes.findCandidateComponents("io.pacta.format").stream()
                .map(found -> String.valueOf(found.getBeanClassName())))
        .toList();
  }
}
