package io.pacta.record;

import io.pacta.fact.FactKind;
import io.pacta.fact.Rank;
import io.pacta.neo4j.Row;
import io.pacta.time.Bounds;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A version that stands in the record: nothing has closed it yet.
 *
 * @param element where the database keeps it
 * @param place what it is about
 * @param content what it stores of its claim
 * @param told the revision in which the record was first told of the claim
 */
record Standing(String element, Place place, Map<String, Object> content, boolean best, long told) {

  /** What claims compete about: one subject, kind, object and distinguishing property. */
  record Place(FactKind kind, String subject, String object, String slot) {

    /** What an authority may be declared for. */
    Book.Authority about() {
      return new Book.Authority(kind, object);
    }

    static Place of(Telling telling) {
      return new Place(telling.kind(), telling.subject(), telling.object(), telling.slot());
    }
  }

  static Standing of(Row row) {
    FactKind kind = FactKind.valueOf(row.text("kind"));
    Map<String, Object> content = new HashMap<>(row.properties("claim"));
    content.keySet().removeAll(Telling.PLACE);
    return new Standing(
        row.text("element"),
        new Place(kind, row.text("subject"), row.text("object"), Telling.slot(kind, content)),
        content,
        row.flag("best"),
        row.number("told"));
  }

  /** The claim's identity. */
  String key() {
    return text("key");
  }

  String dataSet() {
    return text("dataSet");
  }

  Rank rank() {
    return content.containsKey("rank") ? Rank.valueOf(text("rank")) : Rank.NORMAL;
  }

  @Nullable String rankReason() {
    return (String) content.get("rankReason");
  }

  Bounds bounds() {
    return switch (place.kind().temporality()) {
      case STATE ->
          new Bounds(
              day("startEarliest"), day("startLatest"), day("endEarliest"), day("endLatest"));
      case HAPPENING -> Bounds.oneDayIn(day("startEarliest"), day("endLatest"));
    };
  }

  private String text(String name) {
    return String.valueOf(content.get(name));
  }

  private LocalDate day(String name) {
    return (LocalDate) Objects.requireNonNull(content.get(name));
  }

  /** Whether its claim is told as it stands. */
  boolean says(Draft draft) {
    return content.equals(draft.content());
  }

  /** Whether it is a claim of the same data set about the same thing, and maybe the same time. */
  boolean maySay(Draft draft) {
    return dataSet().equals(draft.telling().dataSet())
        && place.equals(draft.place())
        && bounds().mayEqual(draft.telling().bounds());
  }

  Contest.Entry entry() {
    return new Contest.Entry(key(), dataSet(), rank(), bounds());
  }
}
