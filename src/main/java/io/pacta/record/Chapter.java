package io.pacta.record;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.neo4j.Database;
import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statements;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is told in one transaction, which is one revision. */
final class Chapter {

  /** How many claims are taken back at a time. */
  private static final int PAGE = 10_000;

  private final Database.Transaction transaction;
  private final Statements statements;
  private final long revision;
  private final Versions versions;

  /** Begins the chapter, and waits until no other is being written. */
  Chapter(Database.Transaction transaction, Statements statements) {
    this.transaction = transaction;
    this.statements = statements;
    this.revision =
        transaction
            .run(statements.named("Record/next"), Map.of(), row -> row.number("revision"))
            .getFirst();
    this.versions = new Versions(revision);
  }

  /** The number of the revision that the chapter would be. */
  long revision() {
    return revision;
  }

  /** Tells a manuscript. Where it says nothing new, or is only tried, the record stays as it is. */
  Ledger.Told tell(Manuscript manuscript, String author, String comment, boolean tried) {
    Prepared prepared = prepare(manuscript);
    if (tried || !prepared.news()) {
      transaction.takeBack();
      return Ledger.Told.of(revision - 1, prepared.changes());
    }
    write(prepared.changes(), author, comment);
    return Ledger.Told.of(revision, prepared.changes());
  }

  /**
   * Tells a manuscript in a transaction that goes on also where it says nothing new.
   *
   * @param merged entities that become one with others
   */
  long edit(Manuscript manuscript, Map<String, String> merged, String author, String comment) {
    Prepared prepared = prepare(manuscript);
    long mergers =
        count(
            "Record/merge",
            merged.entrySet().stream()
                .<Map<String, Object>>map(
                    each -> Map.of("from", each.getKey(), "into", each.getValue()))
                .toList());
    if (!prepared.news() && mergers == 0) {
      return run("Record/unbegun", Map.of(), row -> row.number("revision")).getFirst();
    }
    write(prepared.changes(), author, comment);
    return revision;
  }

  /**
   * What a manuscript changes, worked out.
   *
   * @param news whether it says anything new
   */
  private record Prepared(Changes changes, boolean news) {}

  private Prepared prepare(Manuscript told) {
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
    long described =
        fresh.size()
            + count(
                "Record/tellSources",
                contents(manuscript.sources().stream().map(Book.Document::content)))
            + count("Record/tellPublishers", publishers(manuscript, changes))
            + count("Record/grown", grown(manuscript, changes));
    return new Prepared(changes, !changes.isEmpty() || described > 0);
  }

  private void write(Changes changes, String author, String comment) {
    write(changes);
    run("Record/tellRevision", Map.of("author", author, "comment", comment), Function.identity());
  }

  /**
   * Takes back all that a data set claims, page by page. It is an authority for nothing from now
   * on: its silence would deny what others claim.
   *
   * @param all its claims, in the order of what they are about
   */
  Ledger.Outcome withdraw(
      String dataSet, List<Manuscript.Withdrawn> all, String author, String comment) {
    Publishers before = publishers();
    Publishers after = before.withoutAuthority(dataSet);
    int judged = 0;
    for (int from = 0, to; from < all.size(); from = to) {
      to = endOfPage(all, from);
      Manuscript page = Manuscript.without(all.subList(from, to));
      Changes changes =
          Changes.between(List.of(), page.takesBack(), affected(page, Set.of(), Set.of()), after);
      write(changes);
      judged += changes.judged().size();
    }
    Manuscript nothing = Manuscript.without(List.of());
    Changes given =
        Changes.between(
            List.of(),
            nothing.takesBack(),
            affected(nothing, before.differences(after), Set.of()),
            after);
    write(given);
    long newest = revision;
    if (all.isEmpty() && before.differences(after).isEmpty()) {
      transaction.takeBack();
      newest = revision - 1;
    } else {
      run("Record/emptied", Map.of("dataSet", dataSet), Function.identity());
      run("Record/tellRevision", Map.of("author", author, "comment", comment), Function.identity());
    }
    return new Ledger.Outcome(newest, 0, 0, 0, all.size(), judged + given.judged().size());
  }

  /** Where a page ends, so that all about one object is on one page. */
  private static int endOfPage(List<Manuscript.Withdrawn> all, int from) {
    int to = Math.min(from + PAGE, all.size());
    while (to < all.size() && all.get(to).about().equals(all.get(to - 1).about())) {
      to++;
    }
    return to;
  }

  private Publishers publishers() {
    return Publishers.of(
        run("Record/publishers", Map.of("open", Ledger.OPEN), Function.identity()));
  }

  /** Of the entities that a manuscript speaks of, those that are one with another. */
  private Map<String, String> merged(Manuscript manuscript) {
    Map<String, String> merged = new HashMap<>();
    run(
            "Record/merged",
            Map.of("ids", List.copyOf(manuscript.named())),
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
   * All versions that stand about what is told and taken back, and about what has another authority
   * now; where all of a data set is told, also about what it claimed before (and so all that
   * another precedence of it may decide).
   *
   * @param fresh the entities of this revision, about which nothing can stand
   */
  private Collection<Standing> affected(
      Manuscript manuscript, Set<Book.Authority> judgedAnew, Set<String> fresh) {
    Set<Book.Authority> about = new HashSet<>(judgedAnew);
    manuscript.drafts().forEach(draft -> about.add(draft.place().about()));
    manuscript.extent().withdrawn().forEach(each -> about.add(each.about()));
    if (manuscript.extent().whole()) {
      manuscript.owners().forEach(slug -> about.addAll(claimedBy(slug)));
    }
    List<Map<String, Object>> objects =
        about.stream()
            .filter(each -> !fresh.contains(each.object()))
            .<Map<String, Object>>map(
                each -> Map.of("kind", each.kind().name(), "object", each.object()))
            .toList();
    return objects.isEmpty()
        ? List.of()
        : run("Record/standingAbout", Map.of("objects", objects), Standing::of);
  }

  /** What a data set claims something about. */
  private List<Book.Authority> claimedBy(String dataSet) {
    return run(
        "Record/keysOf",
        Telling.keysOf(dataSet),
        row -> new Book.Authority(FactKind.valueOf(row.text("kind")), row.text("object")));
  }

  private void write(Changes changes) {
    count(
        "Record/tell",
        changes.told().stream()
            .map(
                told -> {
                  Map<String, Object> row = new HashMap<>(told.draft().place().ends());
                  row.put("content", told.draft().version(told.best(), versions));
                  return row;
                })
            .toList());
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
                                .version(replaced.best(), versions, replaced.before().told())))
            .toList());
    count(
        "Record/judge",
        changes.judged().stream()
            .map(
                version ->
                    Map.<String, Object>of(
                        "element", version.element(),
                        "best", !version.best(),
                        "version", versions.next()))
            .toList());
    count(
        "Record/retract",
        changes.retracted().stream()
            .map(version -> Map.<String, Object>of("element", version.element()))
            .toList());
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

  private static List<Map<String, Object>> publishers(Manuscript manuscript, Changes changes) {
    Map<String, Long> growth = changes.growth();
    return contents(manuscript.dataSets().stream().map(Book.Publisher::content)).stream()
        .map(
            row -> {
              Map<String, Object> with = new HashMap<>(row);
              String slug = String.valueOf(row.get("slug"));
              with.put("touched", growth.containsKey(slug));
              with.put("growth", growth.getOrDefault(slug, 0L));
              with.put("last", manuscript.extent().last());
              return with;
            })
        .toList();
  }

  /** The data sets of which claims change though the manuscript does not say what they are. */
  private static List<Map<String, Object>> grown(Manuscript manuscript, Changes changes) {
    Map<String, Long> growth = changes.growth();
    growth.keySet().removeAll(manuscript.owners());
    return growth.entrySet().stream()
        .<Map<String, Object>>map(each -> Map.of("slug", each.getKey(), "growth", each.getValue()))
        .toList();
  }

  private static List<Map<String, Object>> contents(Stream<SortedMap<String, Object>> contents) {
    return contents
        .<Map<String, Object>>map(
            content -> Map.of("slug", content.get("slug"), "content", Book.stored(content)))
        .toList();
  }

  private List<String> ids(String statement, Map<String, Object> parameters) {
    return run(statement, parameters, row -> row.text("id"));
  }

  /** Runs a statement for rows, and gives how many it changed. */
  private long count(String statement, List<Map<String, Object>> rows) {
    return rows.isEmpty()
        ? 0
        : run(statement, Map.of("rows", rows), row -> row.number("changed")).getFirst();
  }

  <T> List<T> run(String statement, Map<String, Object> parameters, Function<Row, T> reader) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("revision", revision);
    all.put("open", Ledger.OPEN);
    return transaction.run(statements.named(statement), all, reader);
  }
}
