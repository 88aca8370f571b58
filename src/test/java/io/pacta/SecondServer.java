package io.pacta;

import io.pacta.neo4j.TestDatabase;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Another server of the whole application, on the record of {@link OnScratch}. */
public final class SecondServer implements AutoCloseable {

  private final ConfigurableApplicationContext context =
      new SpringApplicationBuilder(Application.class, Asking.class)
          .initializers(new TestDatabase.UseScratch())
          .run("--server.port=0");

  /** Asks it. */
  public Asking.Answer ask(String document, Map<String, Object> variables) {
    return context.getBean(Asking.class).ask(document, variables);
  }

  @Override
  public void close() {
    context.close();
  }
}
