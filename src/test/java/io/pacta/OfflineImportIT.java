package io.pacta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pacta.folder.AllKinds;
import io.pacta.ingest.Complaints;
import io.pacta.ingest.Format;
import io.pacta.ingest.Importer;
import io.pacta.ingest.Line;
import io.pacta.ingest.Report;
import io.pacta.neo4j.ZeroInstallDatabase;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import picocli.CommandLine;

/**
 * What {@code import --offline} writes becomes, by Neo4j's own tool, the database that the same
 * import fills over Bolt.
 */
@OnScratch
class OfflineImportIT {

  private static final Path LIBRARY =
      Path.of(System.getProperty("pacta.database", "database/target")).toAbsolutePath();

  @TempDir Path place;

  @Autowired Asking pacta;
  @Autowired Importer importer;
  @Autowired List<Format> formats;
  @Autowired Neo4jClient neo4j;

  @BeforeEach
  void nothingWasEverTold() {
    pacta.forgetEverything();
  }

  @Test
  void aFolderWithFactsOfEveryKindAndClaimsThatCompete() {
    Map<String, String> files = new TreeMap<>(AllKinds.FILES);
    files.merge(
        "named.csv",
        """
        country:sylvania,"A \\ and ""quotes"", and an odd "" one",en,OFFICIAL,../..,notes,book|paper,"a ""quote""\\, of two|"
        country:sylvania,"# Žluťoučký kůň; 𝄞",cs,ALIAS,../..,notes,book,
        country:sylvania,"'@#;, ""x",en,ALIAS,0044/..,notes,book,
        """,
        String::concat);
    disagreement().forEach((name, rows) -> files.merge(name, rows, String::concat));
    isTheSame("pacta", folder("given", files), 3);
    assertThat(everything(neo4j)).anyMatch(each -> each.contains("best=Boolean false"));
  }

  /** Imports twice, and compares. */
  private void isTheSame(String format, Path given, int rejected) {
    Path files = place.resolve("files");
    List<String> said = importOffline(format, given, files);
    Report report = importOver(importer, format, given);
    assertThat(report.rejected()).isEqualTo(rejected);
    assertThat(said)
        .contains(
            "%,d rows: %,d imported, %,d merged, %,d unchanged, %,d rejected."
                .formatted(
                    report.rows(),
                    report.imported(),
                    report.merged(),
                    report.unchanged(),
                    report.rejected()),
            "%,d claims are new, 0 changed, 0 taken back.".formatted(report.told()));

    List<String> overBolt = everything(neo4j);
    assertThat(overBolt)
        .hasSizeGreaterThan((int) report.told())
        .anyMatch(each -> each.contains("best=Boolean true"));
    List<String> schema = schema(neo4j);
    onDatabaseOf(
        files,
        running -> {
          Neo4jClient other = running.getBean(Neo4jClient.class);
          assertThat(everything(other)).containsExactlyElementsOf(overBolt);
          assertThat(schema(other)).containsExactlyElementsOf(schema);
          Report again = importOver(running.getBean(Importer.class), format, given);
          assertThat(again.unchanged()).isEqualTo(report.imported());
          assertThat(again.told() + again.changed() + again.retracted()).isZero();
          assertThat(again.revision()).isOne();
        });
  }

  private List<String> importOffline(String format, Path given, Path files) {
    PrintStream before = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(
              new CommandLine(new Import())
                  .execute(format, given.toString(), "--offline", files.toString()))
          .isZero();
    } finally {
      System.setOut(before);
    }
    return said.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private Report importOver(Importer over, String format, Path given) {
    return over.run(
        formats.stream().filter(each -> each.name().equals(format)).findFirst().orElseThrow(),
        List.of(given),
        new Importer.Options(
            false,
            new Complaints() {
              @Override
              public void rejected(Line line, String reason) {}

              @Override
              public void repaired(Line line, String cell) {}
            },
            progress -> {}));
  }

  /** All nodes and relationships but those of the schema's history, with the types of values. */
  private static List<String> everything(Neo4jClient database) {
    Stream<String> nodes =
        database
            .query(
                """
                MATCH (n) WHERE NOT n:__Neo4jMigration
                RETURN labels(n) AS what, properties(n) AS properties
                """)
            .fetch()
            .all()
            .stream()
            .map(OfflineImportIT::line);
    Stream<String> relationships =
        database
            .query(
                """
                MATCH (s)-[f]->(o) WHERE NOT s:__Neo4jMigration
                RETURN [s.id, type(f), o.id] AS what, properties(f) AS properties
                """)
            .fetch()
            .all()
            .stream()
            .map(OfflineImportIT::line);
    return Stream.concat(nodes, relationships).sorted().toList();
  }

  private static String line(Map<String, Object> row) {
    Map<String, String> properties = new TreeMap<>();
    ((Map<?, ?>) Objects.requireNonNull(row.get("properties")))
        .forEach((name, value) -> properties.put(name.toString(), typed(value)));
    properties.computeIfPresent("version", (name, number) -> "a number");
    properties.computeIfPresent(
        "at", (name, instant) -> instant.replaceAll("\\d{4}.*Z", "when it was told, in UTC"));
    List<String> what =
        ((Collection<?>) Objects.requireNonNull(row.get("what")))
            .stream().map(String::valueOf).sorted().toList();
    return what + " " + properties;
  }

  private static String typed(@Nullable Object value) {
    return value instanceof Collection<?> many
        ? many.stream().map(OfflineImportIT::typed).toList().toString()
        : "%s %s".formatted(value == null ? "" : value.getClass().getSimpleName(), value);
  }

  private static List<String> schema(Neo4jClient database) {
    return Stream.of("CONSTRAINTS", "INDEXES")
        .flatMap(
            what ->
                database
                    .query("SHOW %s YIELD name RETURN name".formatted(what))
                    .fetchAs(String.class)
                    .all()
                    .stream())
        .sorted()
        .toList();
  }

  /** Makes a database of the files, starts Pacta on it and works with that. */
  private void onDatabaseOf(Path files, Consumer<ApplicationContext> work) {
    Path home = place.resolve("home");
    makeDatabase(home.resolve("neo4j"), files);
    try (ZeroInstallDatabase database = ZeroInstallDatabase.start(home, LIBRARY)) {
      database.awaitReady(Duration.ofMinutes(2));
      try (ConfigurableApplicationContext running =
          new SpringApplicationBuilder(Application.class)
              .web(WebApplicationType.NONE)
              .run(
                  "--spring.neo4j.uri=" + database.uri(),
                  "--spring.neo4j.authentication.username=" + database.user(),
                  "--spring.neo4j.authentication.password=" + database.password())) {
        work.accept(running);
      }
    }
  }

  /** Does what README.txt says, with the tool that is among the jars of the database. */
  private static void makeDatabase(Path neo4j, Path files) {
    try {
      assumeTrue(jars().stream().anyMatch(jar -> jar.contains("neo4j-import-tool")));
      List<String> words =
          Files.readAllLines(files.resolve("README.txt")).stream()
              .map(String::strip)
              .filter(line -> line.startsWith("neo4j-admin "))
              .findFirst()
              .map(line -> List.of(line.split(" ")))
              .orElseThrow();
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx512m",
                  "-XX:+UseSerialGC",
                  "--add-opens=java.base/java.nio=ALL-UNNAMED",
                  "org.neo4j.cli.AdminTool"));
      command.addAll(words.subList(1, words.size()));
      ProcessBuilder tool =
          new ProcessBuilder(command).directory(files.toFile()).redirectErrorStream(true);
      tool.environment().put("CLASSPATH", String.join(File.pathSeparator, jars()));
      tool.environment().put("NEO4J_HOME", Files.createDirectories(neo4j).toString());
      Process process = tool.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static List<String> jars() throws IOException {
    return Arrays.stream(Files.readString(LIBRARY.resolve("classpath")).strip().split(":"))
        .map(jar -> LIBRARY.resolve(jar).toString())
        .toList();
  }

  private Path folder(String name, Map<String, String> files) {
    try {
      Path folder = Files.createDirectories(place.resolve(name));
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Three more data sets, that claim memberships of some countries in some organizations, each by
   * rank and time, and one of them the authority for one organization.
   */
  private static Map<String, String> disagreement() {
    StringBuilder members = new StringBuilder();
    List<String> ranks = List.of("PREFERRED", "NORMAL", "NORMAL", "NORMAL", "DEPRECATED");
    for (int at = 0; at < 600; at++) {
      String rank = ranks.get(at * 7 % ranks.size());
      members.append(
          "country:c%d,organization:o%d,%s,%d/%d,%s,%s,%s,note %d,book,,,%n"
              .formatted(
                  at % 5,
                  at * 3 % 4,
                  at % 11 == 0 ? "OBSERVER" : "FULL",
                  1900 + at * 13 % 90,
                  1905 + at * 13 % 90 + at % 17,
                  List.of("red", "green", "blue").get(at * 5 % 3),
                  rank,
                  rank.equals("NORMAL") ? "" : "Checked.",
                  at));
    }
    members.append("country:c0,organization:nobody,FULL,1900/1910,red,,,,book,,,\n");
    members.append("country:c0,organization:o0,FULL,when,red,,,,book,,,\n");
    members.append("country:c0,organization:o0,FULL,1800/1801,red,,,,book,,,\n".repeat(2));
    members.append("country:c0,organization:o0,FULL,1800/1801,red,,,another note,book,,,\n");
    return Map.of(
        "data-sets.csv",
        """
        red,Red,1900/2020,60,,,MEMBER_OF organization:o3,,
        green,Green,1900/2020,60,,,,,
        blue,Blue,1900/2020,10,,,,,
        """,
        "countries.csv",
        slugs("c%d,,,,\n", 5),
        "organizations.csv",
        slugs("o%d,,,\n", 4),
        "member-of.csv",
        members.toString());
  }

  private static String slugs(String row, int many) {
    return IntStream.range(0, many).mapToObj(row::formatted).collect(Collectors.joining());
  }
}
