package io.pacta;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration;

/**
 * The server's beans: those of every package below this one. Operations are observed by our own
 * means; Spring's would observe every field.
 */
@SpringBootApplication(exclude = GraphQlObservationAutoConfiguration.class)
class Application {}
