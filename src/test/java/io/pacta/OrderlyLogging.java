package io.pacta;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.logback.LogbackLoggingSystem;

/**
 * Logging that is set up by one application at a time. Two that start at once in one process set up
 * the same Logback, whose properties are an ordinary map, and one of them now and then fails.
 */
public final class OrderlyLogging extends LogbackLoggingSystem {

  private static final Object ONE_AT_A_TIME = new Object();

  /** For Spring Boot, which makes it by its name. */
  public OrderlyLogging(ClassLoader classes) {
    super(classes);
  }

  @Override
  public void beforeInitialize() {
    synchronized (ONE_AT_A_TIME) {
      super.beforeInitialize();
    }
  }

  @Override
  public void initialize(
      LoggingInitializationContext context, @Nullable String location, @Nullable LogFile file) {
    synchronized (ONE_AT_A_TIME) {
      super.initialize(context, location, file);
    }
  }

  @Override
  public void cleanUp() {
    synchronized (ONE_AT_A_TIME) {
      super.cleanUp();
    }
  }
}
