package io.pacta.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.pacta.fact.AnswerReason;
import io.pacta.fact.EndpointView;
import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Property;
import io.pacta.fact.Rank;
import io.pacta.source.Citation;
import io.pacta.time.Truth;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The schema as it is written down: whole, described, and of one mind with the Java code. */
class SchemaTests {

  private static final Path SNAPSHOT = Path.of("src", "test", "resources", "schema.graphqls");

  private static final GraphQLSchema SCHEMA = schema();

  @Test
  void theSchemaIsTheOneThatOthersRelyOn() throws IOException {
    String printed =
        new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false))
            .print(SCHEMA);
    if (Boolean.getBoolean("pacta.update.snapshots")) {
      Files.writeString(SNAPSHOT, printed);
    }
    Path now = Files.writeString(Path.of("target", "schema.graphqls"), printed);
    assertThat(now)
        .as(
            """
            The schema has changed. Others rely on it, so look at the difference: a name that is \
            gone or means something else breaks them. If it is meant, write it down anew with

              mvn test -Dtest=SchemaTests -Dpacta.update.snapshots=true

            and commit %s together with the change.\
            """,
            SNAPSHOT)
        .hasSameTextualContentAs(SNAPSHOT);
  }

  @Test
  void everythingHasADescription() {
    List<String> silent = new ArrayList<>();
    types()
        .forEach(
            type -> {
              note(silent, type.getName(), type.getDescription());
              if (type instanceof GraphQLFieldsContainer fields) {
                fields.getFieldDefinitions().forEach(field -> noteField(silent, type, field));
              }
              if (type instanceof GraphQLEnumType choice) {
                for (GraphQLEnumValueDefinition value : choice.getValues()) {
                  note(silent, type.getName() + "." + value.getName(), value.getDescription());
                }
              }
              if (type instanceof GraphQLInputObjectType input) {
                for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
                  note(silent, type.getName() + "." + field.getName(), field.getDescription());
                }
              }
            });
    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MembershipStatus, MEMBER_OF,    status",
    "Obligation,       PARTY_TO,     obligations",
    "Act,              ACTED_ON,     act",
    "Vote,             TOOK_PART_IN, vote",
    "NameKind,         NAMED,        nameKind",
    "OfficeRole,       DESCRIBED,    role",
    "EventKind,        DESCRIBED,    eventKind"
  })
  void anEnumHasTheValuesThatThePropertyTakes(String name, FactKind kind, String property) {
    List<String> allowed =
        kind.properties().stream()
            .filter(each -> each.name().equals(property))
            .map(Property::allowed)
            .findFirst()
            .orElseThrow();
    assertThat(values(name)).containsExactlyElementsOf(allowed);
  }

  static List<Class<?>> javaEnums() {
    return List.of(
        AnswerReason.class,
        EntityKind.class,
        Rank.class,
        Truth.class,
        Citation.Support.class,
        EndpointView.State.class);
  }

  @ParameterizedTest
  @MethodSource("javaEnums")
  void anEnumHasTheConstantsOfItsJavaType(Class<? extends Enum<?>> type) {
    String name = type == EndpointView.State.class ? "EndpointState" : type.getSimpleName();
    assertThat(values(name))
        .containsExactlyInAnyOrder(
            Arrays.stream(type.getEnumConstants()).map(Enum::name).toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FactInput", "CorrectFactInput"})
  void everyPropertyOfAFactCanBeTold(String input) {
    assertThat(
            Arrays.stream(FactKind.values())
                .filter(kind -> !kind.isSelf())
                .flatMap(kind -> kind.properties().stream())
                .map(Property::name))
        .allSatisfy(name -> assertThat(inputFields(input)).contains(name));
  }

  @Test
  void everyPropertyOfAnEntityCanBeTold() {
    assertThat(FactKind.DESCRIBED.properties())
        .allSatisfy(
            property -> assertThat(inputFields("CreateEntityInput")).contains(property.name()));
  }

  @Test
  void theKindsOfFactAreThoseThatConnectTwoEntities() {
    assertThat(values("FactKind"))
        .containsExactlyElementsOf(
            Arrays.stream(FactKind.values())
                .filter(kind -> !kind.isSelf())
                .map(FactKind::name)
                .toList());
  }

  @Test
  void everyKindOfEntityHasItsType() {
    for (EntityKind kind : EntityKind.values()) {
      assertThat(SCHEMA.getObjectType(kind.type()).getInterfaces())
          .extracting("name")
          .containsExactlyInAnyOrder("Entity", "Node");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Entity", "Fact"})
  void aTypeDescribesWhatItInheritsInTheSameWords(String name) {
    var common = (GraphQLInterfaceType) Objects.requireNonNull(SCHEMA.getType(name));
    assertThat(SCHEMA.getImplementations(common))
        .isNotEmpty()
        .allSatisfy(
            type ->
                common
                    .getFieldDefinitions()
                    .forEach(
                        field -> {
                          var own = type.getFieldDefinition(field.getName());
                          assertThat(own.getDescription())
                              .as("%s.%s", type.getName(), field.getName())
                              .isEqualTo(field.getDescription());
                          assertThat(own.getArguments())
                              .extracting(GraphQLArgument::getDescription)
                              .isEqualTo(
                                  field.getArguments().stream()
                                      .map(GraphQLArgument::getDescription)
                                      .toList());
                        }));
  }

  @Test
  void everyRootFieldButNodeTakesADayAndAnInstant() {
    assertThat(SCHEMA.getQueryType().getFieldDefinitions())
        .filteredOn(field -> !field.getName().startsWith("node"))
        .isNotEmpty()
        .allSatisfy(
            field -> {
              assertThat(field.getArgument("asOf")).as(field.getName()).isNotNull();
              assertThat(field.getArgument("knownAt")).as(field.getName()).isNotNull();
            });
  }

  @Test
  void belowTheRootOnlyOnTakesADay() {
    List<String> withADay =
        types()
            .filter(type -> !type.equals(SCHEMA.getQueryType()))
            .filter(type -> !type.equals(SCHEMA.getSubscriptionType()))
            .filter(GraphQLFieldsContainer.class::isInstance)
            .map(GraphQLFieldsContainer.class::cast)
            .flatMap(type -> type.getFieldDefinitions().stream())
            .filter(
                field ->
                    field.getArguments().stream()
                        .anyMatch(
                            argument ->
                                List.of("asOf", "knownAt", "date").contains(argument.getName())))
            .map(GraphQLFieldDefinition::getName)
            .distinct()
            .toList();
    assertThat(withADay).containsExactly("on");
  }

  @Test
  void whatMergesNeedsAnAdmin() {
    Stream.ofNullable(SCHEMA.getMutationType())
        .flatMap(type -> type.getFieldDefinitions().stream())
        .filter(field -> field.getName().startsWith("merge"))
        .forEach(
            field ->
                assertThat(field.getAppliedDirective("needs"))
                    .as("%s is declared with @needs(role: \"admin\")", field.getName())
                    .isNotNull());
  }

  @Test
  void everyConnectionHasTheFourFieldsAndTakesTheFourArguments() {
    types()
        .filter(type -> type.getName().endsWith("Connection"))
        .map(GraphQLFieldsContainer.class::cast)
        .forEach(
            type ->
                assertThat(type.getFieldDefinitions())
                    .as(type.getName())
                    .extracting(GraphQLFieldDefinition::getName)
                    .containsExactlyInAnyOrder("edges", "nodes", "pageInfo", "totalCount"));
    types()
        .filter(GraphQLFieldsContainer.class::isInstance)
        .map(GraphQLFieldsContainer.class::cast)
        .flatMap(type -> type.getFieldDefinitions().stream())
        .filter(field -> field.getType().toString().contains("Connection"))
        .forEach(
            field ->
                assertThat(field.getArguments())
                    .as(field.getName())
                    .extracting(GraphQLArgument::getName)
                    .contains("first", "after", "last", "before"));
  }

  private static void noteField(
      List<String> silent, GraphQLNamedType type, GraphQLFieldDefinition field) {
    String name = type.getName() + "." + field.getName();
    note(silent, name, field.getDescription());
    field
        .getArguments()
        .forEach(
            argument ->
                note(silent, name + "(" + argument.getName() + ")", argument.getDescription()));
  }

  private static void note(List<String> silent, String name, @Nullable String description) {
    if (description == null || description.isBlank()) {
      silent.add(name);
    }
  }

  private static Stream<GraphQLNamedType> types() {
    return SCHEMA.getAllTypesAsList().stream()
        .filter(type -> !type.getName().startsWith("__"))
        .filter(type -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()));
  }

  private static List<String> values(String name) {
    return ((GraphQLEnumType) Objects.requireNonNull(SCHEMA.getType(name)))
        .getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
  }

  private static List<String> inputFields(String name) {
    return ((GraphQLInputObjectType) Objects.requireNonNull(SCHEMA.getType(name)))
        .getFieldDefinitions().stream().map(GraphQLInputObjectField::getName).toList();
  }

  private static GraphQLSchema schema() {
    TypeDefinitionRegistry all = new TypeDefinitionRegistry();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:graphql/**/*.graphqls")) {
        all.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
      }
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    return UnExecutableSchemaGenerator.makeUnExecutableSchema(all);
  }
}
