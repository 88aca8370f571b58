package io.pacta.ingest;

import io.pacta.record.Book;
import io.pacta.record.Draft;
import io.pacta.record.Telling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The reading side of an import: what a format tells is made ready and gathered into pages. */
final class Gathering implements Intake {

  private final Given given;
  private final Identities identities;
  private final Map<String, String> merged;
  private final Tally tally;
  private final Complaints complaints;
  private final Consumer<Page> pages;

  private final Map<String, Book.Publisher> publishers = new LinkedHashMap<>();
  private final Heard heard = new Heard();
  private final AtomicLong read = new AtomicLong();
  private final int pageSize;
  private Page page;

  /** What the row that is being read has introduced and told; null between two rows. */
  private @Nullable List<Runnable> ofRow;

  /**
   * @param merged entities that are one with others: what is told of them is told of the others
   * @param pageSize how many claims make a page
   * @param pages takes each page when it is full
   */
  Gathering(
      Given given,
      Identities identities,
      Map<String, String> merged,
      Tally tally,
      Complaints complaints,
      int pageSize,
      Consumer<Page> pages) {
    this.given = given;
    this.identities = identities;
    this.merged = merged;
    this.tally = tally;
    this.complaints = complaints;
    this.pageSize = pageSize;
    this.pages = pages;
    this.page = new Page(pageSize);
  }

  @Override
  public void publish(Book.Publisher publisher) {
    publishers.put(publisher.slug(), publisher);
  }

  @Override
  public void cite(Book.Document document) {
    page.cite(document);
    handOverIfFull();
  }

  @Override
  public Identities identities() {
    return identities;
  }

  @Override
  public void introduce(String identity) {
    nowOrWithTheRow(
        () -> {
          page.introduce(identity);
          handOverIfFull();
        });
  }

  @Override
  public void each(Part part, Consumer<Line> consumer) {
    given.of(part).forEach(path -> each(part, path, consumer));
  }

  @Override
  public List<String> files(Part part) {
    return given.of(part).stream().map(TableFile::name).toList();
  }

  @Override
  public void each(Part part, String file, Consumer<Line> consumer) {
    given.of(part).stream()
        .filter(path -> TableFile.name(path).equals(file))
        .forEach(path -> each(part, path, consumer));
  }

  private void each(Part part, Path path, Consumer<Line> consumer) {
    long before = read.get();
    TableFile.of(path, part).read(new EachLine(consumer), bytes -> read.set(before + bytes));
  }

  @Override
  public void peek(Part part, Consumer<Line> consumer) {
    for (Path path : given.of(part)) {
      TableFile.of(path, part).read(new Peeking(consumer), bytes -> {});
    }
  }

  @Override
  public void tell(Line line, Telling telling) {
    nowOrWithTheRow(() -> gather(line, telling.moved(merged)));
  }

  @Override
  public void reject(Line line, String reason) {
    if (line.fate() != Fate.REJECTED) {
      tally.settle(line, Fate.REJECTED);
      complaints.rejected(line, reason);
    }
  }

  /** What was gathered since the last full page. */
  Page rest() {
    return page;
  }

  /** Who claims, by now. */
  List<Book.Publisher> publishers() {
    return List.copyOf(publishers.values());
  }

  Heard heard() {
    return heard;
  }

  /** How many bytes were read by now. */
  long read() {
    return read.get();
  }

  private void nowOrWithTheRow(Runnable what) {
    if (ofRow == null) {
      what.run();
    } else {
      ofRow.add(what);
    }
  }

  private void gather(Line line, Telling telling) {
    String unfit = telling.kind().unfit(telling.subject(), telling.object());
    if (unfit != null) {
      reject(line, "'%s' %s".formatted(telling.object(), unfit));
      return;
    }
    Draft draft = Draft.of(telling);
    switch (heard.hear(draft)) {
      case NOTHING -> page.tell(line, draft);
      case THE_SAME -> {}
      case SOMETHING_ELSE ->
          reject(
              line,
              "Another row tells the same of %s and %s, %s, and says something else of it."
                  .formatted(telling.subject(), telling.object(), telling.valid()));
    }
    handOverIfFull();
  }

  private void handOverIfFull() {
    if (page.isFull()) {
      pages.accept(page);
      page = new Page(pageSize);
    }
  }

  /** Reads row by row, and says nothing of what is wrong. */
  private record Peeking(Consumer<Line> consumer) implements TableFile.Reader {

    @Override
    public void line(Line line) {
      try {
        consumer.accept(line);
      } catch (Rejected later) {
        // It is said when the row is read in earnest.
      }
    }

    @Override
    public void broken(Line line, String reason) {}

    @Override
    public void repaired(Line line, String cell) {}
  }

  /** Reads row by row. What a row tells counts when all of the row is understood. */
  private final class EachLine implements TableFile.Reader {

    private final Consumer<Line> consumer;

    private EachLine(Consumer<Line> consumer) {
      this.consumer = consumer;
    }

    @Override
    public void line(Line line) {
      tally.read();
      List<Runnable> own = new ArrayList<>();
      ofRow = own;
      try {
        consumer.accept(line);
      } catch (Rejected rejected) {
        own.clear();
        reject(line, rejected.sentence());
      } finally {
        ofRow = null;
      }
      own.forEach(Runnable::run);
    }

    @Override
    public void broken(Line line, String reason) {
      tally.read();
      reject(line, reason);
    }

    @Override
    public void repaired(Line line, String cell) {
      complaints.repaired(line, cell);
    }
  }
}
