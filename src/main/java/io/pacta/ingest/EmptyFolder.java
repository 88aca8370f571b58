package io.pacta.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A new or empty folder that is being filled with files. Until all of them are whole, they are in a
 * folder within it.
 *
 * @param folder the folder
 */
public record EmptyFolder(Path folder) {

  private static final String UNFINISHED = ".unfinished";

  /**
   * Makes it, where there is none yet.
   *
   * @throws WrongFile where there is something in it, or it cannot be written
   */
  public static EmptyFolder at(Path folder) {
    EmptyFolder empty = new EmptyFolder(folder);
    try {
      Files.createDirectories(folder);
      empty.refuseUnlessEmpty();
      Files.createDirectory(empty.unfinished());
      return empty;
    } catch (IOException | UncheckedIOException unwritable) {
      throw WrongFile.unwritable(folder, unwritable);
    }
  }

  private void refuseUnlessEmpty() throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      if (found.findAny().isPresent()) {
        throw new WrongFile(
            "%s is not empty. Name a new folder or an empty one: what else is in it would be read as a part of it. What was cut off while it was written is in %s."
                .formatted(folder, UNFINISHED));
      }
    }
  }

  /** Where the files are until all are whole. */
  public Path unfinished() {
    return folder.resolve(UNFINISHED);
  }

  /** Puts the files where they belong, since all of them are whole. */
  public void finish() {
    try {
      for (Path file : files()) {
        Files.move(file, folder.resolve(Objects.requireNonNull(file.getFileName())));
      }
      Files.delete(unfinished());
    } catch (IOException unwritable) {
      throw WrongFile.unwritable(folder, unwritable);
    }
  }

  /** Removes what was written, since nothing more follows. */
  public void giveUp() {
    try (Stream<Path> found = Files.walk(unfinished())) {
      for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException unwritable) {
      throw WrongFile.unwritable(folder, unwritable);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> found = Files.list(unfinished())) {
      return found.toList();
    }
  }
}
