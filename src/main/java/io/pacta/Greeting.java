package io.pacta;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where to look once Pacta is there, and that it goes. */
@Component
class Greeting {

  private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

  /** What a server listens on to be reached at any address. */
  private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0", "::");

  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      String address = web.getEnvironment().getProperty("server.address", "localhost");
      String origin =
          "http://%s:%d"
              .formatted(
                  EVERY_ADDRESS.contains(address) ? "localhost" : address,
                  web.getWebServer().getPort());
      Duration taken = Objects.requireNonNullElse(event.getTimeTaken(), Duration.ZERO);
      LOG.info(
          "Pacta {} is ready after {} s. Ctrl-C ends it.",
          Version.current(),
          taken.toMillis() / 1000.0);
      LOG.info("  explorer    {}/", origin);
      LOG.info("  playground  {}/graphiql", origin);
      LOG.info("  GraphQL     {}/graphql", origin);
    }
  }

  @EventListener
  void closing(ContextClosedEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext) {
      LOG.info("Stopping …");
    }
  }
}
