package io.pacta;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.pacta.ingest.Complaints;
import io.pacta.ingest.Importer;
import io.pacta.ingest.Report;
import io.pacta.neo4j.ZeroInstallDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does once what every start does, so that Java can write down what it learns by it: {@code
 * ./pacta} runs this with {@code -XX:AOTCacheOutput}. Starts a server and an empty database on free
 * ports, asks whether it is ready and the playground's examples, imports a table into it as a
 * command does, and ends.
 */
@Command(name = "rehearse", hidden = true, description = "Used by ./pacta itself.")
final class Rehearse implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final String STATES =
      """
      stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version
      SWD,380,Sweden,1816,1,1,2016,12,31,2016
      NOR,385,Norway,1905,6,7,1940,4,30,2016
      NOR,385,Norway,1945,5,7,2016,12,31,2016
      """;

  @Parameters(paramLabel = "FOLDER", description = "where the database is; it may be thrown away")
  private @Nullable Path folder;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path home = Objects.requireNonNull(folder);
    Map<String, Object> settings =
        Map.of(
            "spring.neo4j.uri",
            "false",
            "pacta.home",
            home.toString(),
            "pacta.world",
            Opening.NO_WORLD,
            "server.port",
            0,
            "logging.level.io.pacta",
            "warn");
    SpringApplication application = new SpringApplication(Application.class);
    application.addInitializers(
        context ->
            context
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("rehearsal", settings)));
    try (ConfigurableApplicationContext running = application.run();
        HttpClient client = HttpClient.newHttpClient()) {
      URI server =
          URI.create(
              "http://localhost:" + running.getEnvironment().getProperty("local.server.port"));
      send(client, HttpRequest.newBuilder(server.resolve("/actuator/health/readiness")));
      JsonMapper json = new JsonMapper();
      for (Resource example :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath:graphql/examples/*.graphql")) {
        String body = json.writeValueAsString(Map.of("query", example.getContentAsString(UTF_8)));
        send(
            client,
            HttpRequest.newBuilder(server.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
      }
      Path states = Files.writeString(home.resolve("states2016.csv"), STATES);
      return Running.beside(
          running.getBean(ZeroInstallDatabase.class), commands -> load(commands, states));
    }
  }

  private static int load(ApplicationContext commands, Path states) {
    Report report =
        commands
            .getBean(Importer.class)
            .run(
                Formats.named(commands, "cow-states").orElseThrow(),
                List.of(states),
                new Importer.Options(false, Complaints.UNHEARD, progress -> {}));
    if (report.told() == 0 || report.rejected() > 0) {
      throw new IllegalStateException(
          "Of the %d rows of the rehearsal's table, %d were rejected, and %d claims were told."
              .formatted(report.rows(), report.rejected(), report.told()));
    }
    return 0;
  }

  private static void send(HttpClient client, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    int status =
        client.send(request.timeout(PATIENCE).build(), BodyHandlers.discarding()).statusCode();
    if (status != 200) {
      throw new IOException("The server answers with status " + status);
    }
  }
}
