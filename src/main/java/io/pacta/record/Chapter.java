package io.pacta.record;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statements;
import io.pacta.neo4j.WriteTransaction;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** What is told in one transaction, which is one revision. */
final class Chapter {

  private static final String NEXT = "Record/next";

  /** How many rows a statement is sent at a time: as many as a page of an import has. */
  private static final int ROWS = 10_000;

  /**
   * How many new claims are sent at a time: enough that it is worth saying once what they have in
   * common, few enough that the database writes some while the next are made ready. The statement
   * seeks entities by their ids, so it is not planned as a scan for few.
   */
  private static final int TOLD_AT_ONCE = 2_500;

  private final WriteTransaction transaction;
  private final Statements statements;
  private final long revision;
  private final Versions versions;
  private boolean signed;

  private Chapter(WriteTransaction transaction, Statements statements, long revision) {
    this.transaction = transaction;
    this.statements = statements;
    this.revision = revision;
    this.versions = new Versions(revision);
  }

  /** Begins the chapter, and waits until no other is being written. */
  static Chapter begin(WriteTransaction transaction, Statements statements) {
    return new Chapter(
        transaction,
        statements,
        transaction.run(statements.named(NEXT), Map.of(), Chapter::numberOf).getFirst());
  }

  /**
   * The same, where nobody waits longer than so.
   *
   * @throws io.pacta.neo4j.DatabaseBusy where another was being written all the time
   */
  static Chapter begin(WriteTransaction transaction, Statements statements, Duration patience) {
    return new Chapter(
        transaction,
        statements,
        transaction.run(statements.named(NEXT), Map.of(), Chapter::numberOf, patience).getFirst());
  }

  private static long numberOf(Row row) {
    return row.number("revision");
  }

  /** The number of the revision that the chapter would be. */
  long revision() {
    return revision;
  }

  /** Tells a manuscript. Where it says nothing new, or is only tried, the record stays as it is. */
  Ledger.Told tell(Manuscript manuscript, Signature signature, boolean tried) {
    Prepared prepared = prepare(manuscript, Map.of());
    if (tried || !prepared.news()) {
      takeBack();
      return Ledger.Told.of(revision - 1, prepared.changes());
    }
    write(prepared.changes(), signature);
    return Ledger.Told.of(revision, prepared.changes());
  }

  /**
   * Tells a manuscript in a transaction that goes on also where it says nothing new.
   *
   * @param merged entities that become one with others
   */
  long edit(Manuscript manuscript, Map<String, String> merged, Signature signature) {
    Prepared prepared = prepare(manuscript, merged);
    long mergers =
        count(
            "Record/merge",
            merged.entrySet().stream()
                .<Map<String, Object>>map(
                    each -> Map.of("from", each.getKey(), "into", each.getValue())));
    if (!prepared.news() && mergers == 0) {
      return run("Record/unbegun", Map.of(), Chapter::numberOf).getFirst();
    }
    write(prepared.changes(), signature);
    return revision;
  }

  /**
   * What a manuscript changes, worked out.
   *
   * @param news whether it says anything new
   */
  private record Prepared(Changes changes, boolean news) {}

  private Prepared prepare(Manuscript told, Map<String, String> merged) {
    Manuscript manuscript = told.moved(merged(told));
    refuseUnknownEntities(manuscript);
    Publishers before = publishers();
    Publishers after = before.with(manuscript.dataSets());
    Set<String> fresh =
        Set.copyOf(ids("Record/tellEntities", Map.of("rows", entities(manuscript))));
    Collection<Standing> standing =
        before.precedences().isEmpty()
            ? List.of()
            : affected(manuscript, before.differences(after), fresh);
    Changes changes =
        Changes.between(manuscript.ranked(standing), manuscript.takesBack(), standing, after);
    long described = fresh.size() + new Colophon(this).tell(manuscript, changes, merged);
    return new Prepared(changes, !changes.isEmpty() || described > 0);
  }

  private void write(Changes changes, Signature signature) {
    write(changes);
    sign(signature);
  }

  /** Writes down that there is the revision, and who made it. */
  void sign(Signature signature) {
    signed = true;
    run("Record/tellRevision", signature.parameters(), Function.identity());
  }

  /** Whether there is the revision once what is told here is committed. */
  boolean isSigned() {
    return signed;
  }

  /** Leaves the record as it was before the chapter. */
  void takeBack() {
    signed = false;
    transaction.takeBack();
  }

  Publishers publishers() {
    return Publishers.of(
        run("Record/publishers", Map.of("open", Ledger.OPEN), Function.identity()));
  }

  /** Of the entities that a manuscript speaks of, those that are one with another. */
  private Map<String, String> merged(Manuscript manuscript) {
    Map<String, String> merged = new HashMap<>();
    run(
            "Record/merged",
            Map.of("ids", List.copyOf(manuscript.mentioned())),
            row -> Map.entry(row.text("id"), row.text("entity")))
        .forEach(each -> merged.put(each.getKey(), each.getValue()));
    return merged;
  }

  private void refuseUnknownEntities(Manuscript manuscript) {
    List<String> unknown =
        ids("Record/unknown", Map.of("ids", List.copyOf(manuscript.strangers())));
    if (!unknown.isEmpty()) {
      throw new UnknownEntities(unknown);
    }
  }

  /**
   * All versions that may compete with what is told, and all that stand about what is taken back
   * and about what has another authority now; where all of a data set is told, also about what it
   * claimed before (and so all that another precedence of it may decide).
   *
   * @param fresh the entities of this revision, about which nothing can stand
   */
  Collection<Standing> affected(
      Manuscript manuscript, Set<Book.Authority> judgedAnew, Set<String> fresh) {
    Set<Book.Authority> whole = new HashSet<>(judgedAnew);
    manuscript.extent().withdrawn().forEach(each -> whole.add(each.about()));
    if (manuscript.extent().whole()) {
      manuscript.owners().forEach(slug -> whole.addAll(claimedBy(slug)));
    }
    Map<Book.Authority, Set<String>> subjects = new HashMap<>();
    for (Draft draft : manuscript.drafts()) {
      subjects
          .computeIfAbsent(draft.place().about(), none -> new HashSet<>())
          .add(draft.place().subject());
    }
    subjects.keySet().removeAll(whole);
    List<Map<String, Object>> objects =
        Stream.concat(
                whole.stream().map(Chapter::object),
                subjects.entrySet().stream()
                    .map(
                        each -> {
                          Map<String, Object> object = object(each.getKey());
                          object.put("subjects", List.copyOf(each.getValue()));
                          return object;
                        }))
            .filter(object -> !fresh.contains(String.valueOf(object.get("object"))))
            .toList();
    return objects.isEmpty()
        ? List.of()
        : run("Record/standingAbout", Map.of("objects", objects), Standing::of);
  }

  private static Map<String, Object> object(Book.Authority about) {
    return new HashMap<>(Map.of("kind", about.kind().name(), "object", about.object()));
  }

  /** What a data set claims something about. */
  private List<Book.Authority> claimedBy(String dataSet) {
    return run(
        "Record/keysOf",
        Telling.keysOf(dataSet),
        row -> new Book.Authority(FactKind.valueOf(row.text("kind")), row.text("object")));
  }

  void write(Changes changes) {
    writeTold(changes.told());
    count(
        "Record/replace",
        changes.replaced().stream()
            .map(
                replaced ->
                    Map.<String, Object>of(
                        "element", replaced.before().element(),
                        "content",
                            replaced
                                .draft()
                                .version(replaced.best(), versions, replaced.before().told()))));
    count(
        "Record/judge",
        changes.judged().stream()
            .map(
                version ->
                    Map.<String, Object>of(
                        "element", version.element(),
                        "best", !version.best(),
                        "version", versions.next())));
    count(
        "Record/retract",
        changes.retracted().stream()
            .map(version -> Map.<String, Object>of("element", version.element())));
  }

  private void writeTold(List<Changes.Told> told) {
    if (told.isEmpty()) {
      return;
    }
    long written =
        transaction.count(
            statements.named("Record/tell"),
            told.stream()
                .gather(Gatherers.windowFixed(TOLD_AT_ONCE))
                .map(slice -> new ToldRows(slice).parameters(versions)));
    if (written < told.size()) {
      throw new IllegalStateException(
          "Of %,d claims %,d were written: an entity of one is missing"
              .formatted(told.size(), written));
    }
  }

  private static List<Map<String, Object>> entities(Manuscript manuscript) {
    return manuscript.entities().stream()
        .map(
            id -> {
              EntityKind kind = EntityKind.of(id).orElseThrow();
              return Map.<String, Object>of(
                  "id", id,
                  "type", kind.type(),
                  "slug", id.substring(kind.identity("").length()));
            })
        .toList();
  }

  private List<String> ids(String statement, Map<String, Object> parameters) {
    return run(statement, parameters, row -> row.text("id"));
  }

  /**
   * Runs a statement that takes {@code $rows} and says how many it {@code changed}, for {@value
   * #ROWS} at a time.
   *
   * @return how many it changed in all
   */
  long count(String statement, Stream<Map<String, Object>> rows) {
    return transaction.count(
        statements.named(statement),
        rows.gather(Gatherers.windowFixed(ROWS)).map(slice -> dated(Map.of("rows", slice))));
  }

  <T> List<T> run(String statement, Map<String, Object> parameters, Function<Row, T> reader) {
    return transaction.run(statements.named(statement), dated(parameters), reader);
  }

  private Map<String, Object> dated(Map<String, Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("revision", revision);
    all.put("open", Ledger.OPEN);
    return all;
  }
}
