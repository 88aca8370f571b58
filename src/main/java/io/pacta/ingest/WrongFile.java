package io.pacta.ingest;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The files given are not those of the format, or cannot be read. Nothing was imported. */
public final class WrongFile extends RuntimeException {

  public WrongFile(String sentence) {
    super(sentence);
  }

  /** A file or folder that cannot be written, and the reason as far as the system gives one. */
  public static WrongFile unwritable(Path path, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case NoSuchFileException missing -> {
          return new WrongFile(
              "%s cannot be written: there is no %s.".formatted(path, missing.getFile()));
        }
        case AccessDeniedException denied -> {
          return new WrongFile(
              "%s cannot be written: %s may not be changed.".formatted(path, denied.getFile()));
        }
        case FileAlreadyExistsException taken -> {
          return new WrongFile(
              "%s cannot be written: %s is in the way.".formatted(path, taken.getFile()));
        }
        default -> {}
      }
    }
    return new WrongFile("%s cannot be written.".formatted(path));
  }
}
