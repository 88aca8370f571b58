package io.pacta.neo4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One Pacta per home folder. The lock is the operating system's, so it ends with the process; the
 * file says who holds it, and stays behind unlocked.
 */
final class HomeLock implements AutoCloseable {

  /** What the holder wrote: its process, the database's process, and where that listens. */
  record Holder(Optional<Long> pacta, Optional<Long> database, Optional<URI> uri) {

    private static Holder read(FileChannel channel) throws IOException {
      ByteBuffer bytes = ByteBuffer.allocate(1_000);
      channel.read(bytes, 0);
      Properties written = new Properties();
      try {
        written.load(new StringReader(UTF_8.decode(bytes.flip()).toString()));
      } catch (IllegalArgumentException damaged) {
        written.clear();
      }
      return new Holder(
          number(written, "pacta"),
          number(written, "database"),
          Optional.ofNullable(written.getProperty("uri"))
              .filter(text -> text.matches("bolt://[0-9.]+:[0-9]+"))
              .map(URI::create));
    }

    private static Optional<Long> number(Properties written, String name) {
      return Optional.ofNullable(written.getProperty(name))
          .filter(text -> text.matches("[0-9]{1,18}"))
          .map(Long::valueOf);
    }
  }

  // Closing any channel on a file gives up every lock this process has on it. So within one JVM
  // the file is never opened a second time, not even to read it.
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;
  private final boolean taken;
  private final Holder before;

  private HomeLock(Path file) throws IOException {
    this.file = file;
    channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      taken = channel.tryLock() != null;
      before = Holder.read(channel);
    } catch (IOException failed) {
      channel.close();
      throw failed;
    }
  }

  /**
   * @throws StartFailure if another Pacta holds it
   */
  static HomeLock take(Path home, Path file) throws IOException {
    if (!HELD_HERE.add(file)) {
      throw inUse(home, Optional.of(ProcessHandle.current().pid()));
    }
    try {
      HomeLock lock = new HomeLock(file);
      try {
        if (!lock.taken) {
          throw inUse(home, lock.before.pacta());
        }
        lock.write("pacta=" + ProcessHandle.current().pid() + "\n");
        return lock;
      } catch (IOException | RuntimeException failed) {
        lock.channel.close();
        throw failed;
      }
    } catch (IOException | RuntimeException failed) {
      HELD_HERE.remove(file);
      throw failed;
    }
  }

  /** Who holds it now, if that is another process. */
  static Optional<Holder> heldElsewhere(Path file) throws IOException {
    if (HELD_HERE.contains(file) || !Files.exists(file)) {
      return Optional.empty();
    }
    try (HomeLock lock = new HomeLock(file)) {
      return lock.taken ? Optional.empty() : Optional.of(lock.before);
    }
  }

  private static StartFailure inUse(Path home, Optional<Long> pid) {
    String process = pid.map(number -> " (process " + number + ")").orElse("");
    return new StartFailure(
        "The database in %s is in use by another Pacta%s. Stop it, or set PACTA_HOME to another folder."
            .formatted(home, process),
        null);
  }

  /** What was written by whoever held it before us, or holds it now. */
  Holder before() {
    return before;
  }

  void nameDatabase(long pid, URI uri) throws IOException {
    write("pacta=%d\ndatabase=%d\nuri=%s\n".formatted(ProcessHandle.current().pid(), pid, uri));
  }

  private void write(String text) throws IOException {
    ByteBuffer bytes = UTF_8.encode(text);
    int size = bytes.remaining();
    channel.write(bytes, 0);
    channel.truncate(size);
  }

  @Override
  public void close() throws IOException {
    HELD_HERE.remove(file);
    channel.close();
  }
}
