package io.pacta.neo4j;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Starts a Neo4j of our own, where no other is named, before Spring looks for its beans: it takes
 * the longest to start, and does so meanwhile.
 */
final class DatabaseFirst implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseFirst.class);

  private static final String BEAN = "zeroInstallDatabase";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    // Not now: those who come after may still name another.
    context.addBeanFactoryPostProcessor(beans -> begin(context.getEnvironment(), beans));
  }

  private static void begin(Environment settings, ConfigurableListableBeanFactory beans) {
    if (settings.getProperty("spring.neo4j.uri", "false").equals("false")) {
      ((BeanDefinitionRegistry) beans)
          .registerBeanDefinition(
              BEAN,
              BeanDefinitionBuilder.genericBeanDefinition(
                      ZeroInstallDatabase.class, () -> started(settings))
                  .setDestroyMethodName("close")
                  .getBeanDefinition());
      beans.getBean(BEAN);
    }
  }

  private static ZeroInstallDatabase started(Environment settings) {
    Path home = Path.of(settings.getProperty("pacta.home", ".pacta"));
    LOG.info("Starting a Neo4j database in {} …", home.toAbsolutePath().normalize());
    return ZeroInstallDatabase.start(
        home, Path.of(settings.getProperty("pacta.database", "database/target")));
  }
}
