package io.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.OnWorld;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What real clients do with the server: the claims of {@code src/test/clients}. */
@OnWorld
@TestPropertySource(properties = "spring.graphql.cors.allowed-origins=" + ClientsIT.ORIGIN)
class ClientsIT {

  /** Of a front end that is served from elsewhere. */
  static final String ORIGIN = "https://map.example";

  private static final Path CLIENTS = Path.of("src", "test", "clients");

  @LocalServerPort int port;

  @Test
  void realClientsWork() throws Exception {
    NodeJs.require("no real client is tried.");
    if (packagesAreOld()) {
      run("npm", "ci", "--include=dev", "--ignore-scripts", "--loglevel=error", "--no-progress");
    }
    run("npm", "test", "--silent");
  }

  private static boolean packagesAreOld() throws IOException {
    Path installed = CLIENTS.resolve("node_modules/.package-lock.json");
    Path wanted = CLIENTS.resolve("package-lock.json");
    return !Files.exists(installed)
        || Files.getLastModifiedTime(wanted).compareTo(Files.getLastModifiedTime(installed)) > 0;
  }

  private void run(String... command) throws IOException, InterruptedException {
    ProcessBuilder process =
        new ProcessBuilder(command).directory(CLIENTS.toFile()).redirectErrorStream(true);
    process.environment().put("PACTA", "http://localhost:%d/graphql".formatted(port));
    process.environment().put("PACTA_ORIGIN", ORIGIN);
    Process running = process.start();
    List<String> said;
    try (Stream<String> lines = running.inputReader(StandardCharsets.UTF_8).lines()) {
      said = lines.peek(System.out::println).toList();
    }
    assertThat(running.waitFor()).as(String.join("\n", said)).isZero();
  }
}
