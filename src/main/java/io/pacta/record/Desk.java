package io.pacta.record;

import io.pacta.neo4j.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The record as one who edits it has it before him: nobody else writes. */
public final class Desk {

  private final Chapter chapter;
  private boolean told;

  Desk(Chapter chapter) {
    this.chapter = chapter;
  }

  /**
   * A claim that the record was told.
   *
   * @param telling what it says in its newest version
   * @param recorded the revision that wrote this version
   * @param closed the revision that took it back; of one that stands {@link Ledger#OPEN}
   */
  public record Kept(Telling telling, String key, long recorded, long closed) {

    private static Kept of(Row row) {
      return new Kept(
          Telling.of(row), row.text("key"), row.number("recorded"), row.number("closed"));
    }

    public boolean stands() {
      return closed == Ledger.OPEN;
    }

    /** The newest revision that changed it. */
    public long changed() {
      return stands() ? recorded : closed;
    }
  }

  /**
   * What was answered to an edit.
   *
   * @param input a digest of what the edit said
   * @param revision the newest revision after it
   * @param results what it was about: keys of claims, ids of entities
   */
  public record Answered(String input, long revision, List<String> results) {

    public Answered {
      results = List.copyOf(results);
    }

    private static Answered of(Row row) {
      return new Answered(
          row.text("digest"),
          row.number("revision"),
          row.texts("results").stream().map(Objects::requireNonNull).toList());
    }

    /** Whether it is the answer to an edit that said this. */
    public boolean isTo(String text) {
      return input.equals(Digest.of(text));
    }
  }

  /** The newest revision before what is told. */
  public long newest() {
    return chapter.revision() - 1;
  }

  /** What was answered to the edit that came with a key; null where none did. */
  public @Nullable Answered answered(String key) {
    return read("Record/answered", Map.of("key", key), Answered::of).stream()
        .findFirst()
        .orElse(null);
  }

  /** The claims with some keys that the record was ever told. */
  public List<Kept> claims(Collection<String> keys) {
    return read("Record/claims", Map.of("ids", List.copyOf(keys)), Kept::of);
  }

  /** All rows of a statement. It also gets the parameter {@code open}. */
  public <T> List<T> read(
      String statement, Map<String, Object> parameters, Function<Row, T> reader) {
    return chapter.run(statement, parameters, reader);
  }

  /**
   * Writes an edit, as one revision; where it says nothing new, as none.
   *
   * @param merged entities that become one with others
   * @return the newest revision of the record after it
   */
  public long tell(Manuscript manuscript, Map<String, String> merged, Signature signature) {
    told = true;
    return chapter.edit(manuscript, merged, signature);
  }

  /**
   * Remembers what is answered to the edit that was told, which came with a key.
   *
   * @param text what it said
   */
  public void remember(String key, String text, long revision, List<String> results) {
    read(
        "Record/answer",
        Map.of("key", key, "digest", Digest.of(text), "answered", revision, "results", results),
        Function.identity());
  }

  boolean told() {
    return told;
  }
}
