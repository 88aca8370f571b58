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
  private final Tally tally;
  private final Complaints complaints;
  private final Consumer<Page> pages;

  private final Map<String, Book.Publisher> publishers = new LinkedHashMap<>();
  private final Heard heard = new Heard();
  private final AtomicLong read = new AtomicLong();
  private Page page = new Page();

  /** What the row that is being read has told; null between two rows. */
  private @Nullable List<Told> ofRow;

  private record Told(Line line, Telling telling) {}

  /**
   * @param pages takes each page when it is full
   */
  Gathering(
      Given given,
      Identities identities,
      Tally tally,
      Complaints complaints,
      Consumer<Page> pages) {
    this.given = given;
    this.identities = identities;
    this.tally = tally;
    this.complaints = complaints;
    this.pages = pages;
  }

  @Override
  public void publish(Book.Publisher publisher) {
    publishers.put(publisher.slug(), publisher);
  }

  @Override
  public void cite(Book.Document document) {
    page.cite(document);
  }

  @Override
  public Identities identities() {
    return identities;
  }

  @Override
  public void introduce(String identity) {
    page.introduce(identity);
  }

  @Override
  public void each(Part part, Consumer<Line> consumer) {
    for (Path path : given.of(part)) {
      long before = read.get();
      TableFile.of(path, part).read(new EachLine(consumer), bytes -> read.set(before + bytes));
    }
  }

  @Override
  public void tell(Line line, Telling telling) {
    if (ofRow == null) {
      tell(new Told(line, telling));
    } else {
      ofRow.add(new Told(line, telling));
    }
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

  private void tell(Told told) {
    Draft draft = Draft.of(told.telling);
    switch (heard.hear(draft)) {
      case NOTHING -> page.tell(told.line, draft);
      case THE_SAME -> {}
      case SOMETHING_ELSE ->
          reject(
              told.line,
              "Another row tells the same of %s and %s, %s, and says something else of it."
                  .formatted(told.telling.subject(), told.telling.object(), told.telling.valid()));
    }
    if (page.isFull()) {
      pages.accept(page);
      page = new Page();
    }
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
      List<Told> own = new ArrayList<>();
      ofRow = own;
      try {
        consumer.accept(line);
      } catch (Rejected rejected) {
        own.clear();
        reject(line, rejected.sentence());
      } finally {
        ofRow = null;
      }
      own.forEach(Gathering.this::tell);
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
