package io.pacta.ingest;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Property;
import io.pacta.fact.Rank;
import io.pacta.ingest.Line.BadCell;
import io.pacta.record.Book;
import io.pacta.record.Book.Authority;
import io.pacta.record.Book.Document;
import io.pacta.record.Book.Publisher;
import io.pacta.record.Telling;
import io.pacta.record.Telling.Cited;
import io.pacta.source.Citation.Support;
import io.pacta.time.Edtf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder as a book. Which files and columns there are follows from the kinds of entity and
 * of fact, so that a new kind has its file without a line here.
 */
final class FolderReader {

  private static final Edtf ALWAYS = Edtf.parse("../..");

  /** The undated properties of each kind of entity, which its file describes. */
  private static final Map<EntityKind, List<String>> DESCRIBED =
      Map.of(
          EntityKind.COUNTRY, List.of("region"),
          EntityKind.ORGANIZATION, List.of("organizationKind"),
          EntityKind.TREATY, List.of("signed", "subjects"),
          EntityKind.PERSON, List.of("born", "died"),
          EntityKind.OFFICE, List.of("role"),
          EntityKind.EVENT, List.of("eventKind", "date", "place", "topics", "partOf"));

  private static final Map<EntityKind, List<String>> DESCRIPTION_NEEDS =
      Map.of(
          EntityKind.OFFICE, List.of("role"),
          EntityKind.EVENT, List.of("eventKind", "date"));

  private static final List<String> LISTS = List.of("data-sets.csv", "sources.csv");

  private static final List<String> CLAIM_NEEDS = List.of("dataSet", "source");
  private static final List<String> CLAIM =
      List.of("dataSet", "rank", "rankReason", "note", "source", "locator", "supports", "quote");

  private final Map<String, Sheet> sheets = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  private final Map<String, Publisher> dataSets = new LinkedHashMap<>();
  private final Map<String, Document> sources = new LinkedHashMap<>();
  private final Set<String> entities = new HashSet<>();
  private final Map<String, Telling> tellings = new LinkedHashMap<>();

  private FolderReader() {
    add(
        "data-sets",
        List.of("slug", "name", "covers", "precedence"),
        List.of("version", "licence", "authorityFor"),
        this::dataSet);
    add(
        "sources",
        List.of("slug", "title"),
        List.of("url", "publisher", "published"),
        this::source);
    for (EntityKind kind : EntityKind.values()) {
      add(
          file(kind),
          join(
              List.of(
                  List.of("slug"), DESCRIPTION_NEEDS.getOrDefault(kind, List.of()), CLAIM_NEEDS)),
          join(List.of(DESCRIBED.getOrDefault(kind, List.of()), CLAIM)),
          line -> entity(kind, line));
    }
    for (FactKind kind : FactKind.values()) {
      if (kind != FactKind.DESCRIBED) {
        List<String> ends = kind.isSelf() ? List.of("subject") : List.of("subject", "object");
        add(
            file(kind),
            join(List.of(ends, needed(kind), List.of("valid"), CLAIM_NEEDS)),
            join(List.of(kind.properties().stream().map(Property::name).toList(), CLAIM)),
            line -> fact(kind, line));
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
    refuseUnfit("authorityFor", kindAndObject[1], "the object of " + kind, kind.to());
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
    Map<String, Object> properties = properties(FactKind.DESCRIBED, line);
    for (String needed : DESCRIPTION_NEEDS.getOrDefault(kind, List.of())) {
      line.text(needed);
    }
    claim(FactKind.DESCRIBED, identity, identity, ALWAYS, properties, line);
  }

  private void fact(FactKind kind, Line line) {
    String subject = end("subject", kind, kind.from(), line);
    String object = kind.isSelf() ? subject : end("object", kind, kind.to(), line);
    claim(kind, subject, object, line.edtf("valid"), properties(kind, line), line);
  }

  private static String end(String column, FactKind kind, Set<EntityKind> allowed, Line line) {
    String identity = line.identity(column);
    refuseUnfit(column, identity, "the %s of %s".formatted(column, kind), allowed);
    return identity;
  }

  private static void refuseUnfit(
      String column, String identity, String what, Set<EntityKind> allowed) {
    if (EntityKind.of(identity).filter(allowed::contains).isEmpty()) {
      throw new BadCell(
          column,
          identity,
          "cannot be %s: that is %s."
              .formatted(
                  what,
                  String.join(" or ", allowed.stream().sorted().map(EntityKind::phrase).toList())));
    }
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
            citations(line));
    refuseTwice("valid", valid.toString(), tellings.putIfAbsent(telling.key(), telling));
  }

  private static Map<String, Object> properties(FactKind kind, Line line) {
    Map<String, Object> properties = new HashMap<>();
    for (Property property : kind.properties()) {
      String name = property.name();
      if (line.textOrNull(name) == null) {
        if (property.required()) {
          line.text(name);
        }
        continue;
      }
      switch (property.type()) {
        case TEXT -> properties.put(name, allowed(property, line.text(name)));
        case TEXTS ->
            properties.put(
                name, line.texts(name).stream().map(text -> allowed(property, text)).toList());
        case FLAG -> {
          if (line.flag(name)) {
            properties.put(name, true);
          }
        }
        case EDTF -> properties.put(name, line.edtf(name).toString());
        case ENTITY -> {
          String identity = line.identity(name);
          refuseUnfit(name, identity, "what is meant", property.kinds());
          properties.put(name, identity);
        }
      }
    }
    return properties;
  }

  private static String allowed(Property property, String value) {
    if (!property.allowed().isEmpty() && !property.allowed().contains(value)) {
      throw new BadCell(property.name(), value, "is not one of %s.".formatted(property.allowed()));
    }
    return value;
  }

  private List<Cited> citations(Line line) {
    line.text("source");
    List<String> cited = line.texts("source");
    List<String> locators = besides(cited, "locator", line);
    List<String> supports = besides(cited, "supports", line);
    List<String> quotes = besides(cited, "quote", line);
    List<Cited> citations = new ArrayList<>();
    for (int at = 0; at < cited.size(); at++) {
      if (!sources.containsKey(cited.get(at))) {
        throw new BadCell("source", cited.get(at), "is not in sources.csv.");
      }
      citations.add(
          new Cited(
              cited.get(at),
              locators.get(at).isEmpty() ? null : locators.get(at),
              quotes.get(at).isEmpty() ? null : quotes.get(at),
              supports.get(at).isEmpty()
                  ? Support.WHOLE
                  : Line.constant("supports", supports.get(at), Support.class)));
    }
    return citations;
  }

  /** The texts of a column that stand beside the sources; as many empty ones where it has none. */
  private static List<String> besides(List<String> cited, String column, Line line) {
    List<String> texts = line.texts(column);
    if (texts.isEmpty()) {
      return cited.stream().map(each -> "").toList();
    }
    if (texts.size() != cited.size()) {
      throw new BadCell(
          column,
          line.text(column),
          "has another number of parts between bars than source: %d and %d."
              .formatted(texts.size(), cited.size()));
    }
    return texts;
  }

  private static void refuseTwice(String column, String value, @Nullable Object before) {
    if (before != null) {
      throw new BadCell(column, value, "stands here twice: the same is told in a row above.");
    }
  }

  private void add(String file, List<String> needed, List<String> more, Consumer<Line> reader) {
    sheets.put(
        file + ".csv", new Sheet(file + ".csv", needed, join(List.of(needed, more)), reader));
  }

  private static String file(EntityKind kind) {
    return switch (kind) {
      case COUNTRY -> "countries";
      case ORGANIZATION -> "organizations";
      case TREATY -> "treaties";
      case PERSON -> "people";
      case OFFICE -> "offices";
      case EVENT -> "events";
    };
  }

  private static String file(FactKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> needed(FactKind kind) {
    return kind.properties().stream().filter(Property::required).map(Property::name).toList();
  }

  private static List<String> join(List<List<String>> lists) {
    return lists.stream().flatMap(List::stream).distinct().toList();
  }
}
