package io.pacta.folder;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.ingest.Rejected;
import io.pacta.record.Book;
import io.pacta.record.Book.Document;
import io.pacta.record.Book.Publisher;
import io.pacta.record.Telling;
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
  private final Rows rows = new Rows(dataSets::containsKey, sources::containsKey);

  private FolderReader() {
    add(Layout.DATA_SETS, this::dataSet);
    add(Layout.SOURCES, this::source);
    for (EntityKind kind : EntityKind.values()) {
      add(Layout.of(kind), row -> entity(kind, row));
    }
    for (FactKind kind : FactKind.values()) {
      if (kind != FactKind.DESCRIBED) {
        add(Layout.of(kind), row -> claim(rows.fact(kind, row)));
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

  private void dataSet(FolderRow row) {
    Publisher publisher = Rows.dataSet(row);
    refuseTwice("slug", publisher.slug(), dataSets.putIfAbsent(publisher.slug(), publisher));
  }

  private void source(FolderRow row) {
    Document document = Rows.source(row);
    refuseTwice("slug", document.slug(), sources.putIfAbsent(document.slug(), document));
  }

  private void entity(EntityKind kind, FolderRow row) {
    entities.add(Rows.identity(kind, row));
    if (!Rows.onlyIntroduces(row)) {
      claim(rows.description(kind, row));
    }
  }

  private void claim(Telling telling) {
    refuseTwice("valid", telling.valid().toString(), tellings.putIfAbsent(telling.key(), telling));
  }

  private static void refuseTwice(String column, String value, @Nullable Object before) {
    if (before != null) {
      throw Rejected.cell(column, value, "stands here twice: the same is told in a row above.");
    }
  }

  private void add(Layout layout, Consumer<FolderRow> reader) {
    sheets.put(layout.file(), new Sheet(layout, reader));
  }
}
