package io.pacta.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which of the files given is which part of a format. */
final class Given {

  private final Map<Part, List<Path>> files = new LinkedHashMap<>();

  private Given() {}

  /**
   * Recognises the files.
   *
   * @throws WrongFile where one is none of the format, or one is missing
   */
  static Given recognise(Format format, List<Path> paths) {
    Given given = new Given();
    for (Path path : paths) {
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
            "%s needs %s, a table with the columns %s. It was not given."
                .formatted(format.name(), part.name(), String.join(", ", part.columns())));
      }
    }
    return given;
  }

  private static Part part(Format format, Path path) {
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new WrongFile("%s is not a file that can be read.".formatted(path));
    }
    for (Part part : format.parts()) {
      if (part.fits(TableFile.of(path, part).header())) {
        return part;
      }
    }
    throw new WrongFile(
        "%s is not a file of %s%s. Its files are %s."
            .formatted(
                path,
                format.name(),
                TableFile.oddity(path),
                format.parts().stream()
                    .map(
                        part ->
                            "%s, with the columns %s"
                                .formatted(part.name(), String.join(", ", part.columns())))
                    .collect(Collectors.joining("; "))));
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
