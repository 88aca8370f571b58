package io.pacta.graphql;

import graphql.execution.instrumentation.Instrumentation;
import io.netty.util.HashedWheelTimer;
import io.netty.util.Timer;
import io.pacta.fact.Entity;
import io.pacta.read.Limits;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** How the engine tells scalars and the types behind interfaces, and how long it may take. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class EngineConfiguration {

  @Bean
  RuntimeWiringConfigurer scalars() {
    return wiring -> Scalars.ALL.forEach(wiring::scalar);
  }

  @Bean
  GraphQlSourceBuilderCustomizer engine(
      Admission admission, ObjectProvider<Instrumentation> instrumentations) {
    return source ->
        source.configureGraphQl(
            engine ->
                engine
                    .preparsedDocumentProvider(admission)
                    .instrumentation(new PerOperation(instrumentations.orderedStream().toList())));
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
  ExecutionGraphQlService execution(GraphQlSource source, Limits limits, Timer deadlines) {
    DefaultExecutionGraphQlService engine = new DefaultExecutionGraphQlService(source);
    engine.addDataLoaderRegistrar(new LoadersOnDemand());
    return new TimelyExecution(engine, limits.deadline(), deadlines);
  }

  @Bean(destroyMethod = "stop")
  Timer deadlines() {
    return new HashedWheelTimer(Thread.ofPlatform().daemon().name("deadlines").factory());
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
