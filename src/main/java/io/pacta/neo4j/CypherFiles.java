package io.pacta.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files below {@code cypher/} on the class path, by path and without their ending. */
final class CypherFiles {

  private static final String ENDING = ".cypher";

  private CypherFiles() {}

  /** The files of one folder, by file name, in its order. */
  static SortedMap<String, String> in(String folder) {
    return read("cypher/" + folder + "/", path -> true);
  }

  /**
   * The files of named statements, by path: those in the folders with a capital letter, which are
   * the GraphQL types (and Record) that ask them.
   */
  static SortedMap<String, String> named() {
    return read("cypher/", path -> Character.isUpperCase(path.charAt(0)));
  }

  private static SortedMap<String, String> read(String below, Predicate<String> wanted) {
    SortedMap<String, String> found = new TreeMap<>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + below + "**/*" + ENDING)) {
        String url = URLDecoder.decode(file.getURL().toString(), StandardCharsets.UTF_8);
        String path = url.substring(url.lastIndexOf(below) + below.length());
        if (wanted.test(path)) {
          found.put(
              path.substring(0, path.length() - ENDING.length()),
              file.getContentAsString(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found;
  }
}
