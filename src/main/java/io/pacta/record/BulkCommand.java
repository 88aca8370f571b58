package io.pacta.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The command that makes a database of {@link BulkFiles}, written down beside them. */
final class BulkCommand {

  private static final String OPTIONS = "import.args";

  private static final String READ_ME =
      """
      These are the files of one import by Pacta, for the offline import of Neo4j.
      In this folder:

          neo4j-admin database import full neo4j @%s

      The database must not be running, and must be new or empty. With --overwrite-destination,
      which comes before the name neo4j, what is in it is lost.

      Pacta adds constraints and indexes when it first starts on the database. Its version of
      Neo4j is 2026.08, and so should be that of neo4j-admin, or newer.
      """
          .formatted(OPTIONS);

  private BulkCommand() {}

  static void write(Path folder, Collection<BulkTable> tables) throws IOException {
    List<String> options = new ArrayList<>();
    options.add("--path-pattern-style=none");
    options.add("--array-delimiter=U+%04X".formatted((int) BulkTable.BETWEEN));
    List<BulkTable> spanning = tables.stream().filter(BulkTable::spansLines).toList();
    if (!spanning.isEmpty()) {
      // Slow, and so only for those files that need it.
      options.add("--multiline-fields-format=v2");
      options.add(
          spanning.stream()
              .map(table -> table.columns().file())
              .collect(Collectors.joining(",", "--multiline-fields=", "")));
    }
    tables.stream().map(table -> table.columns().option()).sorted().forEach(options::add);
    Files.write(folder.resolve(OPTIONS), options);
    Files.writeString(folder.resolve("README.txt"), READ_ME);
  }
}
