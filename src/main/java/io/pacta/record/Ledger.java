package io.pacta.record;

import io.pacta.fact.FactKind;
import io.pacta.neo4j.Database;
import io.pacta.neo4j.Statements;
import io.pacta.neo4j.WriteTransaction;
import io.pacta.read.Committed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The one way into the record of a database: books are told to it, each as one revision. */
@Component
public class Ledger implements Recorder {

  /** The revision that closes what nothing has closed yet: the largest number. */
  public static final long OPEN = Long.MAX_VALUE;

  private final Database database;
  private final Statements statements;
  private final ApplicationEventPublisher events;

  Ledger(Database database, Statements statements, ApplicationEventPublisher events) {
    this.database = database;
    this.statements = statements;
    this.events = events;
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
      long revision, int told, int changed, int unchanged, int retracted, int judged) {}

  /**
   * What telling did, claim by claim.
   *
   * @param outcome how many claims fared how
   * @param news the keys of the claims that the record did not know, or knew with other content
   */
  public record Told(Outcome outcome, Set<String> news) {

    static Told of(long newest, Changes changes) {
      return new Told(
          new Outcome(
              newest,
              changes.told().size(),
              changes.replaced().size(),
              changes.unchanged().size(),
              changes.retracted().size(),
              changes.judged().size()),
          changes.news());
    }
  }

  @Override
  public long revision() {
    return database
        .read(statements.named("Record/newest"), Map.of(), row -> row.number("revision"))
        .getFirst();
  }

  @Override
  public Told tell(Manuscript manuscript, String author, String comment) {
    return write(
        this::begin, chapter -> chapter.tell(manuscript, Signature.within(author, comment), false));
  }

  @Override
  public Told attempt(Manuscript manuscript) {
    return database.write(
        transaction -> begin(transaction).tell(manuscript, Signature.within("", ""), true));
  }

  /**
   * Lets one edit the record, in one transaction: nobody else writes meanwhile, and what was read
   * at the desk is still so when the edit is written. Where nothing was told, the record stays as
   * it is.
   *
   * @param patience how long to wait for others who write
   * @throws io.pacta.neo4j.DatabaseBusy where that was not enough
   */
  public <T> T edit(Duration patience, Function<Desk, T> work) {
    return write(
        transaction -> Chapter.begin(transaction, statements, patience),
        chapter -> {
          Desk desk = new Desk(chapter);
          T result = work.apply(desk);
          if (!desk.told()) {
            chapter.takeBack();
          }
          return result;
        });
  }

  private Chapter begin(WriteTransaction transaction) {
    return Chapter.begin(transaction, statements);
  }

  private record Written<T>(Chapter chapter, T result) {}

  private <T> T write(Function<WriteTransaction, Chapter> beginning, Function<Chapter, T> work) {
    Written<T> written =
        database.write(
            transaction -> {
              Chapter chapter = beginning.apply(transaction);
              return new Written<>(chapter, work.apply(chapter));
            });
    if (written.chapter().isSigned()) {
      events.publishEvent(new Committed(written.chapter().revision()));
    }
    return written.result();
  }

  /**
   * Takes back all that a data set claims, as one revision.
   *
   * @throws UnknownDataSet where the record does not know it
   */
  public Outcome withdraw(String dataSet, String author, String comment) {
    if (database
        .read(statements.named("Record/publishers"), Map.of("open", OPEN), row -> row.text("slug"))
        .stream()
        .noneMatch(dataSet::equals)) {
      throw new UnknownDataSet(dataSet);
    }
    List<Manuscript.Withdrawn> all = standing(dataSet, key -> true);
    return write(
        this::begin,
        chapter ->
            new Withdrawal(chapter).takeBack(dataSet, all, Signature.within(author, comment)));
  }

  @Override
  public List<Manuscript.Withdrawn> standing(String dataSet, Predicate<String> wanted) {
    Map<String, Object> parameters = new HashMap<>(Telling.keysOf(dataSet));
    parameters.put("open", OPEN);
    List<Manuscript.Withdrawn> standing = new ArrayList<>();
    database.stream(
        statements.named("Record/keysOf"),
        parameters,
        row -> {
          String key = row.text("key");
          if (wanted.test(key)) {
            standing.add(
                new Manuscript.Withdrawn(
                    FactKind.valueOf(row.text("kind")), row.text("object"), key));
          }
        });
    standing.sort(
        Comparator.comparing(Manuscript.Withdrawn::kind)
            .thenComparing(Manuscript.Withdrawn::object));
    return standing;
  }

  /** A code by which the record knows an entity, and when, as EDTF. */
  public record KnownCode(String scheme, String value, String entity, String valid) {}

  @Override
  public List<KnownCode> identifiers() {
    return database.read(
        statements.named("Record/identifiers"),
        Map.of("open", OPEN),
        row ->
            new KnownCode(
                row.text("scheme"), row.text("value"), row.text("entity"), row.text("valid")));
  }

  @Override
  public Map<String, String> merged() {
    Map<String, String> merged = new HashMap<>();
    database
        .read(
            statements.named("Record/mergers"),
            Map.of("open", OPEN),
            row -> Map.entry(row.text("id"), row.text("entity")))
        .forEach(each -> merged.put(each.getKey(), each.getValue()));
    return merged;
  }

  @Override
  public Set<String> claiming() {
    return Set.copyOf(
        database.read(
            statements.named("Record/claiming"), Map.of("open", OPEN), row -> row.text("slug")));
  }
}
