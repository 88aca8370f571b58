package io.pacta.record;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Claims on disk, in files by what they are about: those that may compete are in one file, and few
 * enough for memory. A file that became too large is divided again.
 */
final class Buckets implements AutoCloseable {

  /** Into how many files they are divided, as a power of two. */
  private static final int BITS = 8;

  private static final int DIVISIONS = Integer.SIZE / BITS;

  private final Path folder;
  private final int most;
  private final int division;
  private final @Nullable Bucket[] buckets = new Bucket[1 << BITS];

  /**
   * @param most how many claims are held in memory at once, unless more may compete
   */
  Buckets(Path folder, int most) {
    this(folder, most, 0);
  }

  private Buckets(Path folder, int most, int division) {
    this.folder = folder;
    this.most = most;
    this.division = division;
  }

  /** A file, and how many claims are in it. */
  private static final class Bucket {

    private final Path file;
    private final DataOutputStream out;
    private int size;

    private Bucket(Path file) throws IOException {
      this.file = file;
      this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }
  }

  void add(Telling telling) {
    int at = at(Standing.Place.of(telling));
    try {
      Bucket bucket = buckets[at];
      if (bucket == null) {
        Files.createDirectories(folder);
        bucket = new Bucket(folder.resolve("bucket-" + at));
        buckets[at] = bucket;
      }
      Shorthand.write(telling, bucket.out);
      bucket.size++;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /**
   * In which file a place is. The hashes of texts that are much alike are too, so they are mixed.
   */
  private int at(Standing.Place place) {
    int hash = Objects.hash(place.kind().name(), place.subject(), place.object(), place.slot());
    return ((hash * 0x9E3779B9) >>> (Integer.SIZE - BITS * (division + 1))) & ((1 << BITS) - 1);
  }

  /** Takes them out again: with each all that may compete with it. */
  void empty(Consumer<List<Draft>> consumer) throws IOException {
    close();
    for (Bucket bucket : buckets) {
      if (bucket != null) {
        empty(bucket, consumer);
      }
    }
    Files.deleteIfExists(folder);
  }

  private void empty(Bucket bucket, Consumer<List<Draft>> consumer) throws IOException {
    if (bucket.size > most && division + 1 < DIVISIONS) {
      Buckets smaller = new Buckets(folder.resolve("more"), most, division + 1);
      read(bucket, smaller::add);
      smaller.empty(consumer);
    } else {
      List<Draft> drafts = new ArrayList<>(bucket.size);
      read(bucket, telling -> drafts.add(Draft.of(telling)));
      consumer.accept(drafts);
    }
  }

  private static void read(Bucket bucket, Consumer<Telling> consumer) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(bucket.file)))) {
      for (int left = bucket.size; left > 0; left--) {
        consumer.accept(Shorthand.read(in));
      }
    }
    Files.delete(bucket.file);
  }

  /** Closes the files, whatever is in them. */
  @Override
  public void close() throws IOException {
    for (Bucket bucket : buckets) {
      if (bucket != null) {
        bucket.out.close();
      }
    }
  }
}
