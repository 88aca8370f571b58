package io.pacta.graphql;

import io.pacta.fact.Entity;
import java.time.Clock;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** How the engine tells scalars and the types behind interfaces. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

  @Bean
  RuntimeWiringConfigurer scalars() {
    return wiring -> Scalars.ALL.forEach(wiring::scalar);
  }

  /** An entity is of the type of its kind, a fact of the type that its record is named after. */
  @Bean
  GraphQlSourceBuilderCustomizer types() {
    ClassNameTypeResolver byRecord = new ClassNameTypeResolver();
    return source ->
        source.defaultTypeResolver(
            thing ->
                thing.getObject() instanceof Entity entity
                    ? thing.getSchema().getObjectType(entity.kind().type())
                    : byRecord.getType(thing));
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
