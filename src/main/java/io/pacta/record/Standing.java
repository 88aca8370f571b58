package io.pacta.record;

import io.pacta.fact.FactKind;
import io.pacta.fact.Rank;
import io.pacta.neo4j.Row;
import io.pacta.time.Bounds;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A version that stands in the record: nothing has closed it yet.
 *
 * @param element where the database keeps it
 * @param place what it is about
 * @param key the claim's identity
 * @param digest the digest of its content
 * @param told the revision in which the record was first told of the claim
 */
record Standing(
    String element,
    Place place,
    String key,
    String dataSet,
    Rank rank,
    @Nullable String rankReason,
    Bounds bounds,
    boolean best,
    String digest,
    long told) {

  /** What claims compete about: one subject, kind, object and distinguishing property. */
  record Place(FactKind kind, String subject, String object, String slot) {

    /** Its kind and its two ends, as a statement's row. */
    Map<String, Object> ends() {
      return Map.of("kind", kind.name(), "subject", subject, "object", object);
    }

    /** What an authority may be declared for. */
    Book.Authority about() {
      return new Book.Authority(kind, object);
    }

    static Place of(Telling telling) {
      return new Place(telling.kind(), telling.subject(), telling.object(), telling.slot());
    }
  }

  static Standing of(Row row) {
    return new Standing(
        row.text("element"),
        new Place(
            FactKind.valueOf(row.text("kind")),
            row.text("subject"),
            row.text("object"),
            Objects.toString(row.textOrNull("slot"), "")),
        row.text("key"),
        row.text("dataSet"),
        Rank.valueOf(row.text("rank")),
        row.textOrNull("rankReason"),
        new Bounds(
            row.day("startEarliest"),
            row.day("startLatest"),
            row.day("endEarliest"),
            row.day("endLatest")),
        row.flag("best"),
        row.text("digest"),
        row.number("told"));
  }

  /** Whether it is a claim of the same data set about the same thing, and maybe the same time. */
  boolean maySay(Draft draft) {
    return dataSet.equals(draft.telling().dataSet())
        && place.equals(draft.place())
        && bounds.mayEqual(draft.telling().bounds());
  }

  Contest.Entry entry() {
    return new Contest.Entry(key, dataSet, rank, bounds);
  }
}
