package io.pacta.record;

import io.pacta.fact.EntityKind;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One book, told in one transaction, which is one revision. */
final class Chapter {

  /** The revision that closes what nothing has closed yet: the largest number. */
  private static final long OPEN = Long.MAX_VALUE;

  private final Database.Transaction transaction;
  private final Statements statements;
  private final Book book;
  private final Set<String> owners;
  private final long revision;

  /** Begins the chapter, and waits until no other is being written. */
  Chapter(Database.Transaction transaction, Statements statements, Book book) {
    this.transaction = transaction;
    this.statements = statements;
    this.book = book;
    this.owners = book.dataSets().stream().map(Book.Publisher::slug).collect(Collectors.toSet());
    this.revision =
        transaction
            .run(statements.named("Record/next"), Map.of(), row -> row.number("revision"))
            .getFirst();
  }

  Ledger.Outcome tell(String author, String comment) {
    refuseUnknownEntities();
    Publishers before =
        Publishers.of(run("Record/publishers", Map.of("open", OPEN), Function.identity()));
    Publishers after = before.with(book.dataSets());
    Changes changes =
        Changes.between(
            book.tellings(),
            owners,
            before.precedences().isEmpty() ? List.of() : affected(before.differences(after)),
            after);
    long described =
        count("Record/tellEntities", entities())
            + count(
                "Record/tellSources", contents(book.sources().stream().map(Book.Document::content)))
            + count("Record/tellPublishers", publishers(changes));
    if (changes.isEmpty() && described == 0) {
      transaction.takeBack();
      return Ledger.Outcome.of(revision - 1, changes);
    }
    write(changes);
    run("Record/tellRevision", Map.of("author", author, "comment", comment), Function.identity());
    return Ledger.Outcome.of(revision, changes);
  }

  private void refuseUnknownEntities() {
    Set<String> named = new HashSet<>();
    for (Telling telling : book.tellings()) {
      named.addAll(telling.entities());
    }
    for (Book.Publisher publisher : book.dataSets()) {
      publisher.authorities().forEach(authority -> named.add(authority.object()));
    }
    named.removeAll(book.entities());
    List<String> unknown =
        run("Record/unknown", Map.of("ids", List.copyOf(named)), row -> row.text("id"));
    if (!unknown.isEmpty()) {
      throw new UnknownEntities(unknown);
    }
  }

  /**
   * All versions that stand about what the book speaks of, about what its data sets spoke of before
   * (and so about all that another precedence of theirs may decide), and about what has another
   * authority now.
   */
  private Collection<Standing> affected(Set<Book.Authority> judgedAnew) {
    List<Standing> own = standing("Record/standingOf", Map.of("dataSets", List.copyOf(owners)));
    Set<Map<String, Object>> places =
        Stream.concat(
                book.tellings().stream().map(Standing.Place::of), own.stream().map(Standing::place))
            .map(Standing.Place::ends)
            .collect(Collectors.toSet());
    List<Map<String, Object>> objects =
        judgedAnew.stream()
            .<Map<String, Object>>map(
                each -> Map.of("kind", each.kind().name(), "object", each.object()))
            .toList();
    return Stream.of(
            own,
            standing("Record/standingBetween", Map.of("places", List.copyOf(places))),
            standing("Record/standingAbout", Map.of("objects", objects)))
        .flatMap(List::stream)
        .collect(Collectors.toMap(Standing::element, Function.identity(), (one, same) -> one))
        .values();
  }

  private void write(Changes changes) {
    count(
        "Record/tell",
        changes.told().stream()
            .map(
                told ->
                    Map.<String, Object>of(
                        "ends", Standing.Place.of(told.telling()).ends(),
                        "best", told.best(),
                        "content", told.telling().content()))
            .toList());
    count(
        "Record/replace",
        changes.replaced().stream()
            .map(
                replaced ->
                    Map.<String, Object>of(
                        "element", replaced.before().element(),
                        "best", replaced.best(),
                        "content", replaced.telling().content()))
            .toList());
    count(
        "Record/judge",
        changes.judged().stream()
            .map(
                version ->
                    Map.<String, Object>of("element", version.element(), "best", !version.best()))
            .toList());
    count(
        "Record/retract",
        changes.retracted().stream()
            .map(version -> Map.<String, Object>of("element", version.element()))
            .toList());
  }

  private List<Map<String, Object>> entities() {
    return book.entities().stream()
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

  private List<Map<String, Object>> publishers(Changes changes) {
    Set<String> touched = changes.dataSets();
    Map<String, Long> facts =
        book.tellings().stream()
            .collect(Collectors.groupingBy(Telling::dataSet, Collectors.counting()));
    return contents(book.dataSets().stream().map(Book.Publisher::content)).stream()
        .map(
            row -> {
              Map<String, Object> with = new HashMap<>(row);
              String slug = String.valueOf(row.get("slug"));
              with.put("touched", touched.contains(slug));
              with.put("facts", facts.getOrDefault(slug, 0L));
              return with;
            })
        .toList();
  }

  private static List<Map<String, Object>> contents(Stream<SortedMap<String, Object>> contents) {
    return contents
        .map(
            content -> {
              Map<String, Object> all = new HashMap<>(content);
              all.put("digest", Digest.of(content));
              return Map.of("slug", content.get("slug"), "content", all);
            })
        .toList();
  }

  private List<Standing> standing(String statement, Map<String, Object> parameters) {
    return run(statement, parameters, Standing::of);
  }

  /** Runs a statement for rows, and gives how many it changed. */
  private long count(String statement, List<Map<String, Object>> rows) {
    return rows.isEmpty()
        ? 0
        : run(statement, Map.of("rows", rows), row -> row.number("changed")).getFirst();
  }

  private <T> List<T> run(
      String statement, Map<String, Object> parameters, Function<Row, T> reader) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("revision", revision);
    all.put("open", OPEN);
    return transaction.run(statements.named(statement), all, reader);
  }
}
