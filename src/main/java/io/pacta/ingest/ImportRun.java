package io.pacta.ingest;

import io.pacta.record.Book;
import io.pacta.record.Ledger;
import io.pacta.record.Manuscript;
import io.pacta.record.Manuscript.Extent;
import io.pacta.record.Manuscript.Withdrawn;
import io.pacta.record.Recorder;
import io.pacta.record.UnknownEntities;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** One import. This thread tells the record what another has read. */
final class ImportRun {

  /** How many pages may wait until they are told. */
  private static final int WAITING = 2;

  private final Recorder record;
  private final Format format;
  private final Given given;
  private final Importer.Options options;

  private final int pageSize;
  private final long bytes;
  private final Tally tally = new Tally();
  private final Gathering gathering;
  private final BlockingQueue<Read> waiting = new ArrayBlockingQueue<>(WAITING);
  private final Set<String> introduced = new HashSet<>();

  /** The data sets of which claims stood before this import told any. */
  private final Set<String> standingBefore;

  private long told;
  private long changed;
  private long retracted;
  private long revision;

  /** What the reading thread hands over: a full page, or that the end was reached, or why not. */
  private record Read(@Nullable Page page, List<Book.Publisher> by, @Nullable Throwable failure) {}

  /**
   * @param pageSize how many claims are told at once
   */
  ImportRun(
      Recorder record,
      Format format,
      Given given,
      Identities identities,
      int pageSize,
      Importer.Options options) {
    this.record = record;
    this.format = format;
    this.given = given;
    this.options = options;
    this.pageSize = pageSize;
    this.bytes = given.bytes();
    this.gathering =
        new Gathering(
            given, identities, record.merged(), tally, options.complaints(), pageSize, this::hand);
    this.revision = record.revision();
    this.standingBefore = record.claiming();
  }

  Report run() {
    Thread reading = Thread.ofPlatform().name("import-reading").daemon().start(this::read);
    try {
      Read next = waiting.take();
      while (next.page != null) {
        tell(next.page, next.by, Extent.PART);
        options.watcher().at(progress());
        next = waiting.take();
      }
      refuse(next.failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The import was interrupted", stopped);
    } finally {
      reading.interrupt();
    }
    finish();
    options.watcher().at(progress());
    return new Report(
        tally.all(),
        tally.of(Fate.IMPORTED),
        tally.of(Fate.MERGED),
        tally.of(Fate.UNCHANGED),
        tally.of(Fate.REJECTED),
        told,
        changed,
        retracted,
        revision);
  }

  /** Reads to the end, or as far as it goes: what was read before a failure is told. */
  private void read() {
    Throwable failure = null;
    try {
      format.read(gathering);
    } catch (RuntimeException | Error stopped) {
      failure = stopped;
    }
    try {
      waiting.put(new Read(null, List.of(), failure));
    } catch (InterruptedException nobodyWaits) {
      Thread.currentThread().interrupt();
    }
  }

  private void hand(Page page) {
    try {
      waiting.put(new Read(page, gathering.publishers(), null));
    } catch (InterruptedException nobodyWaits) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The import was given up", nobodyWaits);
    }
  }

  /** Tells the rest, and takes back what was claimed before and is not in the files any more. */
  private void finish() {
    List<Book.Publisher> publishers = gathering.publishers();
    List<Withdrawn> gone = new ArrayList<>();
    for (Book.Publisher publisher : publishers) {
      if (standingBefore.contains(publisher.slug())) {
        gone.addAll(record.standing(publisher.slug(), key -> !gathering.heard().has(key)));
      }
    }
    int from = 0;
    for (; gone.size() - from > pageSize; from += pageSize) {
      tell(new Page(pageSize), publishers, Extent.without(gone.subList(from, from + pageSize)));
    }
    tell(gathering.rest(), publishers, Extent.last(gone.subList(from, gone.size())));
  }

  private void tell(Page page, List<Book.Publisher> by, Extent extent) {
    if (options.dryRun()) {
      introduced.forEach(page::introduce);
    }
    try {
      Manuscript manuscript = page.manuscript(by, extent, format.ranks());
      Ledger.Told outcome =
          options.dryRun()
              ? record.attempt(manuscript)
              : record.tell(
                  manuscript, "import", "%s from %s".formatted(format.name(), given.names()));
      count(page, outcome);
    } catch (UnknownEntities unknown) {
      tell(page.without(reject(page, Set.copyOf(unknown.identities()))), by, extent);
    }
  }

  private void count(Page page, Ledger.Told outcome) {
    if (options.dryRun()) {
      introduced.addAll(page.entities());
    }
    for (int at = 0; at < page.size(); at++) {
      tally.settle(
          page.line(at),
          outcome.news().contains(page.draft(at).key()) ? Fate.IMPORTED : Fate.UNCHANGED);
    }
    told += outcome.outcome().told();
    changed += outcome.outcome().changed();
    retracted += outcome.outcome().retracted();
    revision = outcome.outcome().revision();
  }

  /** Rejects the rows that speak of entities which nobody knows, and gives their places. */
  private Set<Integer> reject(Page page, Set<String> unknown) {
    Set<Integer> places = new LinkedHashSet<>();
    for (int at = 0; at < page.size(); at++) {
      Set<String> named = new TreeSet<>(page.draft(at).telling().entities());
      named.retainAll(unknown);
      if (!named.isEmpty()) {
        places.add(at);
        gathering.reject(
            page.line(at),
            "Nobody has introduced %s: neither a row nor the record."
                .formatted(String.join(", ", named)));
      }
    }
    if (places.isEmpty()) {
      throw new WrongFile(
          "A data set is declared the authority for what nobody has introduced: %s."
              .formatted(String.join(", ", unknown)));
    }
    return places;
  }

  private void refuse(@Nullable Throwable failure) {
    switch (failure) {
      case null -> {}
      case RuntimeException known -> throw known;
      default -> throw new IllegalStateException("Reading failed", failure);
    }
  }

  private Progress progress() {
    return new Progress(gathering.read(), bytes, tally.all(), told);
  }
}
