package io.pacta.format;

import io.pacta.fact.FactKind;
import io.pacta.fact.Rank;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.record.Book;
import io.pacta.record.Telling;
import io.pacta.record.Telling.Cited;
import io.pacta.source.Citation.Support;
import io.pacta.time.Edtf;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A data set that is one document, which each of its claims cites.
 *
 * @param dataSet who claims
 * @param document what is cited
 */
record Publication(Book.Publisher dataSet, Book.Document document) {

  /**
   * A publication.
   *
   * @param slug of the data set, and of the document
   * @param covers the days that it makes claims about
   * @param precedence of competing claims of equal rank those with the higher number are best
   */
  static Publication of(
      String slug,
      String name,
      @Nullable String version,
      @Nullable String licence,
      String covers,
      int precedence,
      String url) {
    return new Publication(
        new Book.Publisher(slug, name, version, licence, Edtf.parse(covers), precedence, List.of()),
        new Book.Document(
            slug, version == null ? name : name + ", version " + version, url, null, null));
  }

  /** Says who claims, and where. */
  void begin(Intake intake) {
    intake.publish(dataSet);
    intake.cite(document);
  }

  /** A claim that rests on a place in it. */
  Telling claim(
      FactKind kind,
      String subject,
      String object,
      Edtf valid,
      Map<String, Object> properties,
      String locator) {
    return new Telling(
        kind,
        subject,
        object,
        dataSet.slug(),
        valid,
        properties,
        Rank.NORMAL,
        null,
        null,
        List.of(new Cited(document.slug(), locator, null, Support.WHOLE)));
  }

  /** Tells the same with a reason or circumstance. */
  void tell(
      Intake intake,
      Line line,
      FactKind kind,
      String subject,
      String object,
      Edtf valid,
      Map<String, Object> properties,
      String locator,
      @Nullable String note) {
    intake.introduce(subject);
    intake.introduce(object);
    Telling plain = claim(kind, subject, object, valid, properties, locator);
    intake.tell(
        line,
        new Telling(
            kind,
            subject,
            object,
            plain.dataSet(),
            valid,
            plain.properties(),
            plain.rank(),
            null,
            note,
            plain.citations()));
  }

  /** Tells what an entity is called, is known by or is. */
  void tellOf(
      Intake intake,
      Line line,
      FactKind kind,
      String entity,
      Edtf valid,
      Map<String, Object> properties,
      String locator) {
    tell(intake, line, kind, entity, entity, valid, properties, locator);
  }

  /** Tells a claim, and introduces the two entities. */
  void tell(
      Intake intake,
      Line line,
      FactKind kind,
      String subject,
      String object,
      Edtf valid,
      Map<String, Object> properties,
      String locator) {
    intake.introduce(subject);
    intake.introduce(object);
    intake.tell(line, claim(kind, subject, object, valid, properties, locator));
  }
}
