package io.pacta.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of the files given is which part of a format. */
final class Given {

  private final Map<Part, List<Path>> files = new LinkedHashMap<>();

  private Given() {}

  /**
   * Recognises the files. A folder stands for the files in it that end like those of the format.
   *
   * @throws WrongFile where one is none of the format, or one is missing
   */
  static Given recognise(Format format, List<Path> paths) {
    Given given = new Given();
    for (Path path : paths.stream().flatMap(each -> files(format, each)).toList()) {
      Part part = part(format, path);
      List<Path> same = given.files.computeIfAbsent(part, none -> new ArrayList<>());
      if (!same.isEmpty() && !part.many()) {
        throw new WrongFile(
            "%s and %s are both %s. Give one of them."
                .formatted(same.getFirst(), path, part.name()));
      }
      same.add(path);
    }
    for (Part part : format.parts()) {
      if (part.needed() && !given.files.containsKey(part)) {
        throw new WrongFile(
            "%s needs %s, a table %s. It was not given."
                .formatted(format.name(), part.name(), part.marks()));
      }
    }
    return given;
  }

  private static Stream<Path> files(Format format, Path path) {
    if (!Files.isDirectory(path)) {
      return Stream.of(path);
    }
    List<Path> files;
    try (Stream<Path> found = Files.list(path)) {
      files =
          found
              .filter(Files::isRegularFile)
              .filter(each -> format.parts().stream().anyMatch(part -> part.endsLike(each)))
              .sorted()
              .toList();
    } catch (IOException unreadable) {
      throw new WrongFile("%s is not a folder that can be read.".formatted(path));
    }
    if (files.isEmpty()) {
      throw new WrongFile(
          "There is no file in %s that ends like those of %s, such as %s."
              .formatted(path, format.name(), format.parts().getFirst().name()));
    }
    return files.stream();
  }

  private static Part part(Format format, Path path) {
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new WrongFile("%s is not a file that can be read.".formatted(path));
    }
    for (Part part : format.parts()) {
      if (part.fits(path)) {
        refuseUnfit(part, path);
        return part;
      }
    }
    throw new WrongFile(
        "%s is not a file of %s%s. Its files are %s."
            .formatted(
                path,
                format.name(),
                TableFile.oddity(path),
                format.parts().stream().map(Given::described).collect(Collectors.joining("; "))));
  }

  private static String described(Part part) {
    return part.syntax() == Part.Syntax.AS_CALLED
        ? part.name()
        : "%s, %s".formatted(part.name(), part.marks());
  }

  /**
   * Refuses a file that is recognised by its name and has not the columns of it. Of JSON Lines each
   * row has its own.
   */
  private static void refuseUnfit(Part part, Path path) {
    if (part.syntax() != Part.Syntax.AS_CALLED || TableFile.isJsonLines(path)) {
      return;
    }
    Set<String> header = TableFile.of(path, part).header();
    Set<String> unknown = new TreeSet<>(header);
    part.known().forEach(unknown::remove);
    Set<String> missing = new TreeSet<>(part.columns());
    missing.removeAll(header);
    if (!unknown.isEmpty()) {
      throw new WrongFile(
          "%s, line 1: there is no column %s. The columns are %s."
              .formatted(path, String.join(", ", unknown), String.join(", ", part.known())));
    }
    if (!missing.isEmpty()) {
      throw new WrongFile(
          "%s, line 1: the column %s is missing%s."
              .formatted(path, String.join(", ", missing), TableFile.oddity(path)));
    }
  }

  List<Path> of(Part part) {
    return files.getOrDefault(part, List.of());
  }

  /** The names of all files. */
  String names() {
    return files.values().stream()
        .flatMap(List::stream)
        .map(path -> String.valueOf(path.getFileName()))
        .collect(Collectors.joining(", "));
  }

  /** How many bytes there are to read. */
  long bytes() {
    long bytes = 0;
    for (List<Path> same : files.values()) {
      for (Path path : same) {
        try {
          bytes += Files.size(path);
        } catch (IOException gone) {
          throw new WrongFile("%s is not a file that can be read.".formatted(path));
        }
      }
    }
    return bytes;
  }
}
