package io.pacta.folder;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Lifespan;
import io.pacta.fact.Rank;
import io.pacta.folder.Line.BadCell;
import io.pacta.record.Book;
import io.pacta.record.Book.Authority;
import io.pacta.record.Book.Document;
import io.pacta.record.Book.Publisher;
import io.pacta.record.Telling;
import io.pacta.time.Edtf;
import io.pacta.time.EdtfException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a folder as a book. Its {@link Layout} says which files and columns there are. */
final class FolderReader {

  private static final List<String> LISTS = List.of(Layout.DATA_SETS.file(), Layout.SOURCES.file());

  private final Map<String, Sheet> sheets = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  private final Map<String, Publisher> dataSets = new LinkedHashMap<>();
  private final Map<String, Document> sources = new LinkedHashMap<>();
  private final Set<String> entities = new HashSet<>();
  private final Map<String, Telling> tellings = new LinkedHashMap<>();

  private FolderReader() {
    add(Layout.DATA_SETS, this::dataSet);
    add(Layout.SOURCES, this::source);
    for (EntityKind kind : EntityKind.values()) {
      add(Layout.of(kind), line -> entity(kind, line));
    }
    for (FactKind kind : FactKind.values()) {
      if (kind != FactKind.DESCRIBED) {
        add(Layout.of(kind), line -> fact(kind, line));
      }
    }
  }

  /** The names of all files that a folder may have. */
  static Set<String> files() {
    return new FolderReader().sheets.keySet();
  }

  /**
   * The book that a folder is.
   *
   * @throws BadFolder with everything that is wrong with it
   */
  static Book read(Folder folder) {
    FolderReader reader = new FolderReader();
    Set<String> unknown = new TreeSet<>(folder.files().keySet());
    unknown.removeAll(reader.sheets.keySet());
    if (!unknown.isEmpty()) {
      reader.problems.add(
          "A folder has no file %s. Its files are %s."
              .formatted(String.join(", ", unknown), String.join(", ", reader.sheets.keySet())));
    }
    int before = reader.problems.size();
    LISTS.forEach(file -> reader.read(file, folder));
    // Every other file names these two. Where they cannot be read, the rest would only echo that.
    if (reader.problems.size() == before) {
      reader.sheets.keySet().stream()
          .filter(file -> !LISTS.contains(file))
          .forEach(file -> reader.read(file, folder));
    }
    if (!reader.problems.isEmpty()) {
      throw new BadFolder(reader.problems);
    }
    return new Book(
        List.copyOf(reader.dataSets.values()),
        List.copyOf(reader.sources.values()),
        reader.entities,
        List.copyOf(reader.tellings.values()));
  }

  private void read(String file, Folder folder) {
    String text = folder.files().get(file);
    Sheet sheet = sheets.get(file);
    if (text != null && sheet != null) {
      sheet.read(text, problems);
    }
  }

  private void dataSet(Line line) {
    Publisher publisher =
        new Publisher(
            line.slug("slug"),
            line.text("name"),
            line.textOrNull("version"),
            line.textOrNull("licence"),
            line.edtf("covers"),
            line.wholeNumber("precedence"),
            line.texts("authorityFor").stream().map(FolderReader::authority).toList());
    refuseTwice("slug", publisher.slug(), dataSets.putIfAbsent(publisher.slug(), publisher));
  }

  private static Authority authority(String text) {
    String[] kindAndObject = text.split(" ", 2);
    if (kindAndObject.length < 2 || EntityKind.of(kindAndObject[1]).isEmpty()) {
      throw new BadCell(
          "authorityFor",
          text,
          "is not a kind of fact and an id, as 'MEMBER_OF organization:csto'.");
    }
    FactKind kind = Line.constant("authorityFor", kindAndObject[0], FactKind.class);
    ClaimCells.refuseUnfit("authorityFor", kindAndObject[1], "the object of " + kind, kind.to());
    return new Authority(kind, kindAndObject[1]);
  }

  private void source(Line line) {
    Document document =
        new Document(
            line.slug("slug"),
            line.text("title"),
            line.textOrNull("url"),
            line.textOrNull("publisher"),
            line.edtfOrNull("published"));
    refuseTwice("slug", document.slug(), sources.putIfAbsent(document.slug(), document));
  }

  private void entity(EntityKind kind, Line line) {
    String identity = kind.identity(line.slug("slug"));
    entities.add(identity);
    Map<String, Object> properties = ClaimCells.properties(FactKind.DESCRIBED, line);
    for (String needed : Layout.descriptionNeeds(kind)) {
      line.text(needed);
    }
    claim(
        FactKind.DESCRIBED, identity, identity, lifespan(kind, properties, line), properties, line);
  }

  private static Edtf lifespan(EntityKind kind, Map<String, Object> properties, Line line) {
    try {
      return Lifespan.of(kind, properties);
    } catch (EdtfException endsFirst) {
      throw new BadCell("died", line.text("died"), "lies before the birth.");
    }
  }

  private void fact(FactKind kind, Line line) {
    String subject = end("subject", kind, kind.from(), line);
    String object = kind.isSelf() ? subject : end("object", kind, kind.to(), line);
    claim(kind, subject, object, line.edtf("valid"), ClaimCells.properties(kind, line), line);
  }

  private static String end(String column, FactKind kind, Set<EntityKind> allowed, Line line) {
    String identity = line.identity(column);
    ClaimCells.refuseUnfit(column, identity, "the %s of %s".formatted(column, kind), allowed);
    return identity;
  }

  private void claim(
      FactKind kind,
      String subject,
      String object,
      Edtf valid,
      Map<String, Object> properties,
      Line line) {
    String dataSet = line.text("dataSet");
    if (!dataSets.containsKey(dataSet)) {
      throw new BadCell("dataSet", dataSet, "is not in data-sets.csv.");
    }
    Rank rank = line.one("rank", Rank.NORMAL);
    if (rank == Rank.DEPRECATED) {
      line.require("rankReason", "every DEPRECATED claim");
    }
    Telling telling =
        new Telling(
            kind,
            subject,
            object,
            dataSet,
            valid,
            properties,
            rank,
            line.textOrNull("rankReason"),
            line.textOrNull("note"),
            ClaimCells.citations(line, sources.keySet()));
    refuseTwice("valid", valid.toString(), tellings.putIfAbsent(telling.key(), telling));
  }

  private static void refuseTwice(String column, String value, @Nullable Object before) {
    if (before != null) {
      throw new BadCell(column, value, "stands here twice: the same is told in a row above.");
    }
  }

  private void add(Layout layout, Consumer<Line> reader) {
    sheets.put(layout.file(), new Sheet(layout, reader));
  }
}
