package io.pacta.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The file that keeps a database's password, for its owner's eyes only.
 *
 * <p>It is written before the database is made, so a database without it has lost it.
 */
record HomePassword(Path file, Path neo4j) {

  /** What the file says; empty if there is none. */
  Optional<String> known() throws IOException {
    return Files.exists(file)
        ? Optional.of(Files.readString(file).strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /**
   * What the file says; for a database that does not exist yet, a new password.
   *
   * @throws StartFailure if there is a database, but no password for it
   */
  String forStart() throws IOException {
    Optional<String> known = known();
    if (known.isPresent()) {
      return known.get();
    }
    if (Files.exists(neo4j.resolve("data/databases/system"))) {
      throw new StartFailure(
          "There is a database in %s, but %s, which holds its password, is missing or empty. Put that file back, or remove %s to start with an empty database."
              .formatted(neo4j, file, neo4j),
          null);
    }
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    String fresh = Base64.getUrlEncoder().encodeToString(random);
    Files.deleteIfExists(file);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(file, fresh + "\n");
    return fresh;
  }

  StartFailure refused(Throwable cause) {
    return new StartFailure(
        "The database in %s refuses the password in %s. Put the right one there, or remove %s to start with an empty database."
            .formatted(neo4j, file, neo4j),
        cause);
  }
}
