package io.pacta;

import io.pacta.folder.BadFolder;
import io.pacta.ingest.WrongFile;
import io.pacta.neo4j.DatabaseUnavailable;
import io.pacta.neo4j.StartFailure;
import io.pacta.neo4j.TransactionTooLarge;
import io.pacta.record.UnknownDataSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;

/** Says why a command failed in one sentence, in place of a stack trace. */
final class StartReporter implements SpringBootExceptionReporter {

  private static final Logger LOG = LoggerFactory.getLogger(StartReporter.class);

  @Override
  public boolean reportException(Throwable failure) {
    report(failure);
    return true;
  }

  /** Says why a command failed that had started. */
  static void report(Throwable failure) {
    System.err.println(sentence(failure));
    LOG.debug("The command failed", failure);
  }

  private static String sentence(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case StartFailure known -> {
          return String.valueOf(known.getMessage());
        }
        case BadFolder bad -> {
          return "The folder cannot be loaded:\n" + bad.getMessage();
        }
        case WrongFile wrong -> {
          return String.valueOf(wrong.getMessage());
        }
        case UnknownDataSet unknown -> {
          return String.valueOf(unknown.getMessage());
        }
        case TransactionTooLarge tooLarge -> {
          return String.valueOf(tooLarge.getMessage());
        }
        case DatabaseUnavailable unavailable -> {
          return "The database stopped answering, and may have done it or not. Do it again: what was done already changes nothing.";
        }
        case PortInUseException taken -> {
          return "Port %d is taken by another program. Stop that, or set SERVER_PORT to another port."
              .formatted(taken.getPort());
        }
        default -> {}
      }
    }
    return "Pacta could not do it. With LOGGING_LEVEL_IO_PACTA=debug it shows why.";
  }
}
