package io.pacta.ingest;

import io.pacta.record.Book;
import io.pacta.record.Telling;
import java.util.List;
import java.util.function.Consumer;

/** What a format is given to read, and where it tells what it has understood. */
public interface Intake {

  /** Says who claims. Comes before the first claim of that data set. */
  void publish(Book.Publisher publisher);

  /** Names a document that is cited. Comes before the first claim that cites it. */
  void cite(Book.Document document);

  /** Which entity a code means. */
  Identities identities();

  /**
   * Reads the rows of a part, in the order of the file; none where the part was not given. Where
   * the consumer throws {@link Rejected}, the row is rejected, and nothing that it told of it is
   * kept.
   */
  void each(Part part, Consumer<Line> consumer);

  /** The names of the files that were given of a part. */
  List<String> files(Part part);

  /** Reads the rows of one file of a part, by its name, in the same way. */
  void each(Part part, String file, Consumer<Line> consumer);

  /**
   * Reads the rows of a part ahead, without counting them, for what must be known before they are
   * read in earnest. Rows that are broken, or that the consumer rejects, are passed over; {@link
   * #each} will say so of them.
   */
  void peek(Part part, Consumer<Line> consumer);

  /**
   * Introduces an entity. Comes before the claims that speak of it, as often as one likes; an
   * entity that neither a format introduces nor the record knows rejects the row that speaks of it.
   */
  void introduce(String identity);

  /**
   * Tells a claim that rests on a row. Where the same was told before, the row adds nothing; where
   * the same was told with other properties, the row is rejected.
   */
  void tell(Line line, Telling telling);

  /** Rejects a row that was read before. */
  void reject(Line line, String reason);
}
