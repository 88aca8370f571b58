package io.pacta.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * The tables of a folder of facts, by the name of the file.
 *
 * @param name what the folder is called in messages
 * @param files the text of each file
 */
public record Folder(String name, Map<String, String> files) {

  public Folder {
    files = Map.copyOf(files);
  }

  /**
   * The folder at a place on the disk.
   *
   * @throws BadFolder where there is none, or a table in it is not UTF-8
   */
  public static Folder at(Path path) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(path)) {
      for (Path file : found.filter(each -> each.toString().endsWith(".csv")).toList()) {
        files.put(String.valueOf(file.getFileName()), text(file));
      }
    } catch (IOException unreadable) {
      throw new BadFolder(List.of("%s is not a folder that can be read.".formatted(path)));
    }
    if (files.isEmpty()) {
      throw new BadFolder(
          List.of("There is no table in %s: no file ends in .csv.".formatted(path)));
    }
    return new Folder(path.toString(), files);
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException notUtf8) {
      throw new BadFolder(List.of("%s is not UTF-8 text.".formatted(file)));
    }
  }

  /** The starter world, which comes with Pacta. */
  public static Folder ofStarterWorld() {
    Map<String, String> files = new TreeMap<>();
    for (String name : FolderReader.files()) {
      ClassPathResource file = new ClassPathResource("world/" + name);
      if (file.exists()) {
        try {
          files.put(name, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
          throw new UncheckedIOException(unreadable);
        }
      }
    }
    return new Folder("the starter world", files);
  }
}
