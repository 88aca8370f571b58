package io.pacta;

import io.pacta.neo4j.TestDatabase;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Another server of the whole application, on the record of {@link OnScratch}. It leaves the
 * logging of the process as the first has set it up, since two threads that do so disturb each
 * other.
 */
public final class SecondServer implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  public SecondServer() {
    this(new TestDatabase.UseScratch());
  }

  private SecondServer(ApplicationContextInitializer<ConfigurableApplicationContext> database) {
    SpringApplicationBuilder pacta =
        new SpringApplicationBuilder(Application.class, Asking.class).initializers(database);
    pacta
        .application()
        .setListeners(
            pacta.application().getListeners().stream()
                .filter(listener -> !(listener instanceof LoggingApplicationListener))
                .toList());
    context = pacta.run("--server.port=0");
  }

  /** One over a {@link io.pacta.neo4j.Line} of its own. */
  public static SecondServer overLine() {
    return new SecondServer(new TestDatabase.UseScratchOverLine());
  }

  public int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** What it is made of. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Asks it. */
  public Asking.Answer ask(String document, Map<String, Object> variables) {
    return context.getBean(Asking.class).ask(document, variables);
  }

  @Override
  public void close() {
    context.close();
  }
}
