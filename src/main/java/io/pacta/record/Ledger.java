package io.pacta.record;

import io.pacta.neo4j.Database;
import io.pacta.neo4j.Statements;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The one way into the record: books are told to it, each as one revision. */
@Component
public class Ledger {

  private final Database database;
  private final Statements statements;

  Ledger(Database database, Statements statements) {
    this.database = database;
    this.statements = statements;
  }

  /**
   * What telling a book did.
   *
   * @param revision the newest revision of the record after it
   * @param told claims that were new
   * @param changed claims of these data sets that said something else before, or that became best
   *     or no longer
   * @param unchanged claims that stood already as they are told
   * @param retracted claims of these data sets that stood and are not in the book
   * @param judged claims of other data sets that became best or no longer
   */
  public record Outcome(
      long revision, int told, int changed, int unchanged, int retracted, int judged) {

    static Outcome of(long newest, Changes changes) {
      return new Outcome(
          newest,
          changes.told().size(),
          changes.replaced().size(),
          changes.unchanged().size(),
          changes.retracted().size(),
          changes.judged().size());
    }
  }

  /** The newest revision; 0 where the record was never told anything. */
  public long revision() {
    return database
        .read(statements.named("Record/newest"), Map.of(), row -> row.number("revision"))
        .getFirst();
  }

  /**
   * Tells the record a book: all of it or nothing. Where the book says nothing new, the record
   * stays as it is, at the revision that it had.
   *
   * @param author who tells it
   * @param comment what the revision is about
   * @throws UnknownEntities where a claim is about an entity that neither the book nor the record
   *     has
   */
  public Outcome tell(Book book, String author, String comment) {
    return database.write(
        transaction -> new Chapter(transaction, statements, book).tell(author, comment));
  }
}
