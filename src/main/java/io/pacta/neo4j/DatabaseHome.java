package io.pacta.neo4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** The folder of a zero-install database: what lies where in it, and whether it can be used. */
record DatabaseHome(Path folder) {

  private static final long NEEDED = 200L << 20;

  /**
   * The folder, created where it is missing.
   *
   * @throws StartFailure if it cannot be written, or its disk is nearly full
   */
  static DatabaseHome prepare(Path folder) {
    DatabaseHome home = new DatabaseHome(folder.toAbsolutePath().normalize());
    try {
      for (String each : new String[] {"conf", "data", "logs", "import"}) {
        Files.createDirectories(home.neo4j().resolve(each));
      }
      long left = Files.getFileStore(home.folder).getUsableSpace();
      if (left < NEEDED) {
        throw new StartFailure(
            "Pacta needs %d MB free on the disk of %s, and only %d MB are left. Make room, or set PACTA_HOME to a folder on another disk."
                .formatted(NEEDED >> 20, home.folder, left >> 20),
            null);
      }
      return new DatabaseHome(home.folder.toRealPath());
    } catch (IOException trouble) {
      throw home.unusable(trouble);
    }
  }

  Path neo4j() {
    return folder.resolve("neo4j");
  }

  Path conf() {
    return neo4j().resolve("conf");
  }

  Path console() {
    return neo4j().resolve("logs/console.log");
  }

  Path lock() {
    return folder.resolve("lock");
  }

  HomePassword password() {
    return new HomePassword(folder.resolve("password"), neo4j());
  }

  /** Writes the server's settings, and says at which free port it will answer. */
  URI configure() throws IOException {
    int port = LoopbackPorts.free();
    try (InputStream template = DatabaseHome.class.getResourceAsStream("neo4j.conf")) {
      if (template == null) {
        throw new IllegalStateException("io/pacta/neo4j/neo4j.conf is not on the class path");
      }
      String text = new String(template.readAllBytes(), UTF_8);
      Files.writeString(
          conf().resolve("neo4j.conf"),
          text.replace("{port}", "" + port).replace("{pages}", "" + ServerMemory.here().pages()));
    }
    return URI.create("bolt://127.0.0.1:" + port);
  }

  /**
   * Waits until no Neo4j has the store open. One whose Pacta died ends by itself in a moment.
   *
   * @param last the process that had it open last
   * @throws StartFailure if one keeps it
   */
  void awaitStoreFree(Duration most, Optional<Long> last) throws IOException {
    Path store = neo4j().resolve("data/databases/store_lock");
    long deadline = System.nanoTime() + most.toNanos();
    while (isLocked(store)) {
      if (System.nanoTime() > deadline) {
        String which = last.map(pid -> " (process " + pid + ")").orElse("");
        throw new StartFailure(
            "Another Neo4j server%s has the database in %s open. Stop it, then start Pacta again."
                .formatted(which, folder),
            null);
      }
      StartFailure.sleep(Duration.ofMillis(100));
    }
  }

  private static boolean isLocked(Path store) throws IOException {
    if (!Files.exists(store)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(store, StandardOpenOption.WRITE)) {
      return channel.tryLock() == null;
    }
  }

  StartFailure unusable(IOException trouble) {
    String message = String.valueOf(trouble.getMessage());
    String what;
    if (message.contains(ConsoleLog.DISK_FULL)) {
      what = "no space is left on that disk. Make room (%d MB)".formatted(NEEDED >> 20);
    } else if (message.contains("Read-only file system")) {
      what = "that file system is read-only. Mount it for writing";
    } else if (trouble instanceof AccessDeniedException) {
      what = "permission is denied for %s. Allow it".formatted(message);
    } else if (trouble instanceof FileAlreadyExistsException
        || message.contains("Not a directory")) {
      what = "there is a file where a folder should be. Move it away";
    } else {
      what = message + ". Mend that";
    }
    return new StartFailure(
        "Pacta cannot keep its database in %s: %s, or set PACTA_HOME to another folder."
            .formatted(folder, what),
        trouble);
  }
}
