package io.pacta.format;

import io.pacta.fact.FactKind;
import io.pacta.fact.Rank;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.record.Book;
import io.pacta.record.Telling;
import io.pacta.source.Citation.Support;
import io.pacta.source.Cited;
import io.pacta.time.Edtf;
import java.time.LocalDate;
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

  /** The same, which lists all facts of a kind that there are about what it speaks of. */
  Publication listingAll(FactKind kind) {
    return new Publication(dataSet.listingAll(List.of(Book.Listed.all(kind))), document);
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
    return claim(kind, subject, object, valid, properties, List.of(cited(locator, Support.WHOLE)));
  }

  /** A claim that rests on several places. */
  Telling claim(
      FactKind kind,
      String subject,
      String object,
      Edtf valid,
      Map<String, Object> properties,
      List<Cited> places) {
    return claim(kind, subject, object, valid, properties, places, null);
  }

  /** A place in it. */
  Cited cited(String locator, Support supports) {
    return new Cited(document.slug(), locator, null, supports);
  }

  /** A claim that rests on several places, with a reason or circumstance. */
  Telling claim(
      FactKind kind,
      String subject,
      String object,
      Edtf valid,
      Map<String, Object> properties,
      List<Cited> places,
      @Nullable String note) {
    return new Telling(
        kind, subject, object, dataSet.slug(), valid, properties, Rank.NORMAL, null, note, places);
  }

  /** Tells a claim with a reason or circumstance, and introduces the two entities. */
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
    List<Cited> places = List.of(cited(locator, Support.WHOLE));
    intake.tell(line, claim(kind, subject, object, valid, properties, places, note));
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
    tell(intake, line, kind, subject, object, valid, properties, locator, null);
  }

  /** Tells what an entity is, or that it existed. */
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

  /** Tells by which code an entity is known. */
  void code(
      Intake intake,
      Line line,
      String entity,
      String scheme,
      String value,
      Edtf valid,
      String locator) {
    Map<String, Object> properties = Map.of("scheme", scheme, "value", value);
    tellOf(intake, line, FactKind.IDENTIFIED, entity, valid, properties, locator);
  }

  /** Tells what an entity is called. */
  void name(
      Intake intake,
      Line line,
      String entity,
      String text,
      String language,
      String nameKind,
      Edtf valid,
      String locator) {
    Map<String, Object> properties =
        Map.of("text", text, "language", language, "nameKind", nameKind);
    tellOf(intake, line, FactKind.NAMED, entity, valid, properties, locator);
  }

  /**
   * From one day to another, as far as a list knows it that covers so much: what begins with the
   * list may have begun before, and what ends with it may go on.
   */
  Edtf spell(LocalDate from, LocalDate to) {
    LocalDate first = dataSet.covers().earliest();
    LocalDate last = dataSet.covers().latest();
    return Edtf.parse(
        "%s/%s"
            .formatted(
                from.isAfter(first) ? from : "[..%s]".formatted(first),
                to.isBefore(last) ? to : "[%s..]".formatted(last)));
  }
}
