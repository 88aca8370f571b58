package io.pacta.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes down what an import tells: the {@link Ledger}, or {@link BulkFiles} of which a database is
 * made.
 */
public interface Recorder {

  /** The newest revision; 0 where the record was never told anything. */
  long revision();

  /** The slugs of the data sets of which claims stand in the record. */
  Set<String> claiming();

  /** All codes by which the record knows entities, as it has it now. */
  List<Ledger.KnownCode> identifiers();

  /** The entities that are one with others now: the id of the other by that of each. */
  Map<String, String> merged();

  /**
   * The claims of a data set that stand, as far as they are asked for, in the order of what they
   * are about.
   *
   * @param wanted takes a key
   */
  List<Manuscript.Withdrawn> standing(String dataSet, Predicate<String> wanted);

  /**
   * Tells the record: all of it or nothing. Where that says nothing new, the record stays as it is,
   * at the revision that it had.
   *
   * @param author who tells it
   * @param comment what the revision is about
   * @throws UnknownEntities where a claim is about an entity that neither the manuscript nor the
   *     record has
   */
  Ledger.Told tell(Manuscript manuscript, String author, String comment);

  /** The same, without changing the record. */
  Ledger.Told attempt(Manuscript manuscript);
}
