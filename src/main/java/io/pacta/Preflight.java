package io.pacta;

import io.pacta.neo4j.StartFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Looks at the settings that a start would fail with, before anything is started. */
final class Preflight implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Set<String> SCHEMES =
      Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

  private final boolean serving;

  private Preflight(boolean serving) {
    this.serving = serving;
  }

  /** Looks at the settings of a server. */
  static Preflight ofServer() {
    return new Preflight(true);
  }

  /** Looks at the settings of a command that only uses the database. */
  static Preflight ofDatabase() {
    return new Preflight(false);
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Environment settings = context.getEnvironment();
    requireNeo4jUri(settings.getProperty("spring.neo4j.uri"));
    if (serving) {
      requireFreePort(settings);
    }
  }

  private static void requireFreePort(Environment settings) {
    int port = port(settings.getProperty("server.port", ""));
    String address = settings.getProperty("server.address", "localhost");
    try {
      InetAddress local = InetAddress.getByName(address);
      new ServerSocket(port, 1, local).close();
    } catch (IOException taken) {
      throw new StartFailure(
          "Nothing can listen at %s, port %d: another program does, or the address is not one of this machine. Set SERVER_PORT to another port, or SERVER_ADDRESS to another address."
              .formatted(address, port),
          taken);
    }
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text.strip());
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // The same sentence as for a number that is no port.
    }
    throw new StartFailure(
        "SERVER_PORT is '%s'. It is a number from 0 to 65535, where 0 means any free port."
            .formatted(text),
        null);
  }

  private static void requireNeo4jUri(@Nullable String text) {
    if (text == null) {
      return;
    }
    try {
      URI uri = URI.create(text);
      if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null) {
        return;
      }
    } catch (IllegalArgumentException malformed) {
      // The same sentence as for a URI of another kind.
    }
    throw new StartFailure(
        "SPRING_NEO4J_URI is '%s'. It names a Neo4j, such as bolt://localhost:7687 or neo4j://host."
            .formatted(text),
        null);
  }
}
