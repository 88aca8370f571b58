package io.pacta.record;

import com.carrotsearch.hppc.LongHashSet;
import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A record as files, of which {@code neo4j-admin database import full} makes a database that is
 * like one that was told the same and was empty before. All of it is one revision.
 *
 * <p>Which claims are best is decided at the end, since any claim may compete with any that comes
 * later. Until then {@link Buckets} hold them on disk. What grows with the record in memory is
 * eight bytes or so for each entity and source, by which it is known.
 */
public final class BulkFiles implements Recorder, AutoCloseable {

  private static final long REVISION = 1;

  /** How many claims are held in memory. */
  private static final int AT_ONCE = 20_000;

  private final Path folder;
  private final Map<String, BulkTable> tables = new LinkedHashMap<>();
  private final Buckets buckets;
  private final Versions versions = new Versions(REVISION);
  private final LongHashSet entities = new LongHashSet();
  private final LongHashSet sources = new LongHashSet();
  private final Map<String, Book.Publisher> publishers = new LinkedHashMap<>();
  private final Map<FactKind, BulkColumns> columnsOf = new EnumMap<>(FactKind.class);
  private final Map<String, Long> facts = new HashMap<>();

  /**
   * @param folder where the files will stand
   */
  public BulkFiles(Path folder) {
    this.folder = folder;
    this.buckets = new Buckets(folder.resolve(".buckets"), AT_ONCE);
  }

  @Override
  public long revision() {
    return 0;
  }

  @Override
  public Set<String> claiming() {
    return Set.of();
  }

  @Override
  public List<Ledger.KnownCode> identifiers() {
    return List.of();
  }

  @Override
  public Map<String, String> merged() {
    return Map.of();
  }

  @Override
  public List<Manuscript.Withdrawn> standing(String dataSet, Predicate<String> wanted) {
    return List.of();
  }

  /** Takes a part down. After the last one the files are whole, and nothing more can be told. */
  @Override
  public Ledger.Told tell(Manuscript manuscript, String author, String comment) {
    Ledger.Told told = attempt(manuscript);
    manuscript.entities().forEach(this::entity);
    manuscript.sources().forEach(this::source);
    manuscript.dataSets().forEach(publisher -> publishers.put(publisher.slug(), publisher));
    for (Draft draft : manuscript.drafts()) {
      buckets.add(draft.telling());
      facts.merge(draft.telling().dataSet(), 1L, Long::sum);
    }
    if (manuscript.extent().last()) {
      try {
        finish(author, comment);
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
    return told;
  }

  @Override
  public Ledger.Told attempt(Manuscript manuscript) {
    Set<String> unknown = new TreeSet<>(manuscript.strangers());
    unknown.removeIf(id -> entities.contains(Digest.number(id)));
    if (!unknown.isEmpty()) {
      throw new UnknownEntities(List.copyOf(unknown));
    }
    return new Ledger.Told(
        new Ledger.Outcome(REVISION, manuscript.drafts().size(), 0, 0, 0, 0),
        manuscript.drafts().stream().map(Draft::key).collect(Collectors.toSet()));
  }

  private void entity(String id) {
    if (entities.add(Digest.number(id))) {
      EntityKind kind = EntityKind.of(id).orElseThrow();
      table(BulkColumns.ENTITIES)
          .write(
              Map.of(
                  "id",
                  id,
                  "slug",
                  id.substring(kind.identity("").length()),
                  "recorded",
                  REVISION,
                  BulkColumns.LABELS,
                  List.of("Entity", kind.type())));
    }
  }

  private void source(Book.Document document) {
    if (sources.add(Digest.number(document.slug()))) {
      table(BulkColumns.SOURCES).write(stood(Book.stored(document.content())));
    }
  }

  private void finish(String author, String comment) throws IOException {
    Publishers all = Publishers.of(List.of()).with(publishers.values());
    buckets.empty(
        drafts ->
            Changes.between(drafts, version -> false, List.of(), all).told().forEach(this::claim));
    publishers.values().forEach(this::dataSet);
    table(BulkColumns.REVISIONS)
        .write(
            Map.of("number", REVISION, "at", Instant.now(), "author", author, "comment", comment));
    table(BulkColumns.RECORD).write(Map.of("id", "record", "revision", REVISION));
    List<BulkTable> written = List.copyOf(tables.values());
    close();
    BulkCommand.write(folder, written);
  }

  private void claim(Changes.Told told) {
    Standing.Place place = told.draft().place();
    Map<String, Object> row = told.draft().version(told.best(), versions);
    row.put(BulkColumns.FROM, place.subject());
    row.put(BulkColumns.TO, place.object());
    table(columnsOf.computeIfAbsent(place.kind(), BulkColumns::of)).write(row);
  }

  private void dataSet(Book.Publisher publisher) {
    Map<String, Object> row = stood(Book.stored(publisher.content()));
    row.put("facts", facts.getOrDefault(publisher.slug(), 0L));
    row.put("complete", true);
    table(BulkColumns.DATA_SETS).write(row);
  }

  /** What is stored, as what stands since the first revision. */
  private static Map<String, Object> stood(Map<String, Object> stored) {
    Map<String, Object> row = new HashMap<>(stored);
    row.put("recorded", REVISION);
    row.put("closed", Ledger.OPEN);
    return row;
  }

  private BulkTable table(BulkColumns columns) {
    return tables.computeIfAbsent(columns.file(), none -> BulkTable.begin(folder, columns));
  }

  /** Ends the writing, whether or not all was told. */
  @Override
  public void close() throws IOException {
    buckets.close();
    for (BulkTable table : tables.values()) {
      table.close();
    }
    tables.clear();
  }
}
