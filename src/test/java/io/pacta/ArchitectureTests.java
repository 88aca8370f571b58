package io.pacta;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;

/** Where things stand, and who may know whom. */
class ArchitectureTests {

  /** The packages from left to right. Each may use those to its left. */
  private static final List<String> ORDER =
      List.of(
          "time",
          "neo4j",
          "read",
          "access",
          "source",
          "fact",
          "record",
          "ingest",
          "country",
          "organization",
          "treaty",
          "person",
          "office",
          "event",
          "path",
          "common",
          "change",
          "search",
          "history",
          "feed",
          "report",
          "edit");

  /** What stands around them. Each may use all of them, and only the root package uses these. */
  private static final List<String> AROUND =
      List.of("graphql", "folder", "format", "export", "check", "bench", "web");

  private static final JavaClasses PACTA =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.pacta");

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    assertThat(PACTA.getPackage("io.pacta").getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(ORDER.stream(), AROUND.stream()).toList());
  }

  static List<String> order() {
    return ORDER;
  }

  @ParameterizedTest
  @MethodSource("order")
  void aPackageUsesOnlyWhatStandsToItsLeft(String name) {
    String[] allowed =
        ORDER.subList(0, ORDER.indexOf(name) + 1).stream()
            .map(each -> "io.pacta." + each + "..")
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("io.pacta." + name + "..")
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("io.pacta..")).or(resideInAnyPackage(allowed)))
        .check(PACTA);
  }

  static List<String> around() {
    return AROUND;
  }

  @ParameterizedTest
  @MethodSource("around")
  void onlyTheRootPackageUsesWhatStandsAround(String name) {
    noClasses()
        .that()
        .resideInAPackage("io.pacta..")
        .and()
        .resideOutsideOfPackages("io.pacta", "io.pacta." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.pacta." + name + "..")
        .check(PACTA);
  }

  @Test
  void nothingUsesTheRootPackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.pacta")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.pacta")
        .check(PACTA);
  }

  @Test
  void timeNeedsOnlyTheJdkAndJspecify() {
    classes()
        .that()
        .resideInAPackage("io.pacta.time..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("io.pacta.time..", "java..", "org.jspecify..")
        .check(PACTA);
  }

  @Test
  void onlyTheDatabasePackageTouchesTheDriver() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.pacta.neo4j..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.neo4j.driver..", "org.neo4j.cypherdsl..")
        .check(PACTA);
  }

  /**
   * A mapped method with another return type is taken for a blocking one and run on an executor;
   * its results then come one by one, and what lies below is read in several batches.
   */
  @Test
  void everyFieldAnswersWithAFuture() {
    methods()
        .that()
        .areAnnotatedWith(QueryMapping.class)
        .or()
        .areAnnotatedWith(MutationMapping.class)
        .or()
        .areAnnotatedWith(SchemaMapping.class)
        .should()
        .haveRawReturnType(CompletableFuture.class)
        .check(PACTA);
  }

  @Test
  void namesSayWhatAThingIs() {
    assertThat(PACTA.that(alwaysTrue()))
        .extracting(JavaClass::getSimpleName)
        .noneMatch(name -> name.matches(".*(Service|Impl|Dto|DTO|Utils?|Helper|Manager)"));
  }

  @Test
  void everyPackageSaysWhatItHoldsAndIsNullMarked() {
    TreeSet<String> names = new TreeSet<>();
    for (JavaClass each : PACTA) {
      names.add(each.getPackageName());
    }
    assertThat(names)
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(PACTA.getPackage(name).isAnnotatedWith(NullMarked.class))
                    .as("%s has a package-info with @NullMarked", name)
                    .isTrue());
  }
}
