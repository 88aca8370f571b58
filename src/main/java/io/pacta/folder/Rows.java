package io.pacta.folder;

import io.pacta.fact.Described;
import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Lifespan;
import io.pacta.fact.Rank;
import io.pacta.ingest.Rejected;
import io.pacta.record.Book.Authority;
import io.pacta.record.Book.Counted;
import io.pacta.record.Book.Document;
import io.pacta.record.Book.Listed;
import io.pacta.record.Book.Publisher;
import io.pacta.record.Telling;
import io.pacta.time.Edtf;
import io.pacta.time.EdtfException;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the rows of a folder say, file by file, whether the folder is read whole or row by row. A
 * row that says nothing sensible is {@link Rejected}.
 *
 * @param dataSets takes the slugs of the data sets that there are
 * @param sources takes the slugs of the sources that there are
 */
record Rows(Predicate<String> dataSets, Predicate<String> sources) {

  static Publisher dataSet(FolderRow row) {
    return new Publisher(
        row.slug("slug"),
        row.text("name"),
        row.textOrNull("version"),
        row.textOrNull("licence"),
        row.edtf("covers"),
        row.wholeNumber("precedence"),
        row.texts("authorityFor").stream().map(Rows::authority).toList(),
        row.texts("listsAll").stream().map(Rows::listed).toList(),
        row.texts("counts").stream().map(Rows::counted).toList(),
        row.flag("edited"));
  }

  private static Listed listed(String text) {
    String[] kindAndObject = text.split(" ", 2);
    FactKind kind = FolderRow.constant("listsAll", kindAndObject[0], FactKind.class);
    if (kindAndObject.length < 2) {
      return Listed.all(kind);
    }
    return new Listed(kind, object("listsAll", kind, kindAndObject[1]));
  }

  private static Counted counted(String text) {
    String[] entityAndDays = text.split(" ", 2);
    if (entityAndDays.length < 2 || EntityKind.of(entityAndDays[0]).isEmpty()) {
      throw Rejected.cell(
          "counts",
          text,
          "is not an id and the days on which it is counted, as 'country:tuvalu 2000-01-01/2014-12-31'.");
    }
    try {
      return new Counted(entityAndDays[0], Edtf.parse(entityAndDays[1]));
    } catch (EdtfException notDays) {
      throw new Rejected("counts: " + notDays.getMessage());
    }
  }

  private static Authority authority(String text) {
    String[] kindAndObject = text.split(" ", 2);
    if (kindAndObject.length < 2 || EntityKind.of(kindAndObject[1]).isEmpty()) {
      throw Rejected.cell(
          "authorityFor",
          text,
          "is not a kind of fact and an id, as 'MEMBER_OF organization:csto'.");
    }
    FactKind kind = FolderRow.constant("authorityFor", kindAndObject[0], FactKind.class);
    return new Authority(kind, object("authorityFor", kind, kindAndObject[1]));
  }

  private static String object(String column, FactKind kind, String object) {
    ClaimCells.refuseUnfit(column, object, "the object of " + kind, kind.to());
    return object;
  }

  static Document source(FolderRow row) {
    return new Document(
        row.slug("slug"),
        row.text("title"),
        row.textOrNull("url"),
        row.textOrNull("publisher"),
        row.edtfOrNull("published"));
  }

  /** The identity of the entity that a row introduces. */
  static String identity(EntityKind kind, FolderRow row) {
    return kind.identity(row.slug("slug"));
  }

  /** Whether a row introduces an entity and claims nothing of it. */
  static boolean onlyIntroduces(FolderRow row) {
    return row.hasOnly("slug");
  }

  /** What a row claims of the entity that it introduces. */
  Telling description(EntityKind kind, FolderRow row) {
    String identity = identity(kind, row);
    Map<String, Object> properties = ClaimCells.properties(FactKind.DESCRIBED, row);
    for (String needed : Described.needs(kind)) {
      row.text(needed);
    }
    return claim(
        FactKind.DESCRIBED, identity, identity, lifespan(kind, properties, row), properties, row);
  }

  private static Edtf lifespan(EntityKind kind, Map<String, Object> properties, FolderRow row) {
    try {
      return Lifespan.of(kind, properties);
    } catch (EdtfException endsFirst) {
      throw Rejected.cell("died", row.text("died"), "lies before the birth.");
    }
  }

  /** What a row of the file of a kind claims. */
  Telling fact(FactKind kind, FolderRow row) {
    String subject = end("subject", kind, kind.from(), row);
    String object = kind.isSelf() ? subject : end("object", kind, kind.to(), row);
    String unfit = kind.unfit(subject, object);
    if (unfit != null) {
      throw Rejected.cell("object", object, unfit);
    }
    return claim(kind, subject, object, row.edtf("valid"), ClaimCells.properties(kind, row), row);
  }

  private static String end(String column, FactKind kind, Set<EntityKind> allowed, FolderRow row) {
    String identity = row.identity(column);
    ClaimCells.refuseUnfit(column, identity, "the %s of %s".formatted(column, kind), allowed);
    return identity;
  }

  private Telling claim(
      FactKind kind,
      String subject,
      String object,
      Edtf valid,
      Map<String, Object> properties,
      FolderRow row) {
    String dataSet = row.text("dataSet");
    if (!dataSets.test(dataSet)) {
      throw Rejected.cell("dataSet", dataSet, "is not in data-sets.csv.");
    }
    Rank rank = row.one("rank", Rank.NORMAL);
    if (rank == Rank.DEPRECATED) {
      row.require("rankReason", "every DEPRECATED claim");
    }
    return new Telling(
        kind,
        subject,
        object,
        dataSet,
        valid,
        properties,
        rank,
        row.textOrNull("rankReason"),
        row.textOrNull("note"),
        ClaimCells.citations(row, sources));
  }
}
