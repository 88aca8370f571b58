package io.pacta;

import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;

/** Starts the server, and with it a Neo4j of its own where no other is named. */
@Command(
    name = "serve",
    description = {
      "Serves GraphQL at http://localhost:8080/graphql, an explorer at / and a playground at "
          + "/graphiql.",
      "Ends with Ctrl-C."
    },
    footerHeading = "%nEnvironment:%n",
    footer = {
      "  PACTA_HOME        the folder of Pacta's own database (.pacta)",
      "  PACTA_WORLD       a folder of facts for an empty database, or none (the starter world)",
      "  PACTA_DATABASE_OPTIONS",
      "                    more options of the Java that runs that database, such as -Xmx4g",
      "  SERVER_PORT       the port (8080)",
      "  SERVER_ADDRESS    the address to listen on (localhost)",
      "  PACTA_ACCESS_READ open, or keys where reading needs one (open); see docs/security.md",
      "  SPRING_NEO4J_URI  another Neo4j, such as bolt://localhost:7687, with",
      "  SPRING_NEO4J_AUTHENTICATION_USERNAME and",
      "  SPRING_NEO4J_AUTHENTICATION_PASSWORD"
    },
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

  @Override
  public Integer call() {
    SpringApplication application = new SpringApplication(Application.class);
    application.addInitializers(Preflight.ofServer());
    try {
      application.run();
      return 0;
    } catch (RuntimeException told) {
      return 1; // StartReporter has said why.
    }
  }
}
