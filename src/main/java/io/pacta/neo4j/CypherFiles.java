package io.pacta.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files below {@code cypher/} on the class path, by path and without their ending. */
final class CypherFiles {

  private static final String ENDING = ".cypher";

  private CypherFiles() {}

  /** The files of one folder, by file name, in its order. */
  static SortedMap<String, String> in(String folder) {
    return read("cypher/" + folder + "/");
  }

  /**
   * The files of named statements, by path: those in the folders with a capital letter, which are
   * the GraphQL types (and Record) that ask them.
   */
  static SortedMap<String, String> named() {
    SortedMap<String, String> found = read("cypher/");
    found.keySet().removeIf(path -> !Character.isUpperCase(path.charAt(0)));
    return found;
  }

  private static SortedMap<String, String> read(String below) {
    SortedMap<String, String> found = new TreeMap<>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + below + "**/*" + ENDING)) {
        String url = URLDecoder.decode(file.getURL().toString(), StandardCharsets.UTF_8);
        String path = url.substring(url.lastIndexOf(below) + below.length());
        found.put(
            path.substring(0, path.length() - ENDING.length()),
            file.getContentAsString(StandardCharsets.UTF_8));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found;
  }
}
