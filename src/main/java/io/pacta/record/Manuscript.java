package io.pacta.record;

import io.pacta.fact.FactKind;
import io.pacta.fact.Rank;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is to be told to the record at once, made ready: all work is done that needs no database,
 * since the record is locked while it is told.
 *
 * @param dataSets who claims
 * @param sources the documents that the citations point to, unless the record has them
 * @param entities the identities of the entities that it introduces
 * @param drafts the claims, each once
 * @param extent what becomes of claims of these data sets that stand in the record and are not in
 *     it
 * @param ranks whether it says how its claims are ranked; if not, they are ranked as they stand
 */
public record Manuscript(
    List<Book.Publisher> dataSets,
    List<Book.Document> sources,
    Set<String> entities,
    List<Draft> drafts,
    Extent extent,
    boolean ranks) {

  public Manuscript {
    dataSets = List.copyOf(dataSets);
    sources = List.copyOf(sources);
    entities = Set.copyOf(entities);
    drafts = List.copyOf(drafts);
  }

  /** Everything that is in a book. */
  public static Manuscript whole(Book book) {
    return new Manuscript(
        book.dataSets(),
        book.sources(),
        book.entities(),
        book.tellings().stream().map(Draft::of).toList(),
        new Extent(true, Set.of(), true),
        true);
  }

  /** Nothing but claims that are taken back. */
  static Manuscript without(Collection<Withdrawn> withdrawn) {
    return new Manuscript(
        List.of(), List.of(), Set.of(), List.of(), Extent.without(withdrawn), true);
  }

  /**
   * How much of what its data sets claim is in it.
   *
   * @param whole whether all, so that claims that are not in it are taken back
   * @param withdrawn claims that are taken back though it is a part only
   * @param last whether nothing more is to come. Until then the record shows the data sets as
   *     incomplete
   */
  public record Extent(boolean whole, Set<Withdrawn> withdrawn, boolean last) {

    /** A part after which more is to come. */
    public static final Extent PART = new Extent(false, Set.of(), false);

    /** The last part, with the claims to be taken back. */
    public static Extent last(Collection<Withdrawn> withdrawn) {
      return new Extent(false, Set.copyOf(withdrawn), true);
    }

    /** A part in which nothing but claims are taken back. */
    public static Extent without(Collection<Withdrawn> withdrawn) {
      return new Extent(false, Set.copyOf(withdrawn), false);
    }
  }

  /** A claim to be taken back: its key, and what it is about. */
  public record Withdrawn(FactKind kind, String object, String key) {

    /** What it is about. */
    Book.Authority about() {
      return new Book.Authority(kind, object);
    }
  }

  /** The slugs of its data sets. */
  Set<String> owners() {
    return dataSets.stream().map(Book.Publisher::slug).collect(Collectors.toSet());
  }

  /** The identities of all entities that it speaks of and does not introduce. */
  Set<String> strangers() {
    Set<String> strangers = named();
    strangers.removeAll(entities);
    return strangers;
  }

  /** The identities of all entities that it speaks of. */
  Set<String> named() {
    Set<String> named = new HashSet<>();
    for (Draft draft : drafts) {
      named.addAll(draft.telling().entities());
    }
    for (Book.Publisher publisher : dataSets) {
      publisher.authorities().forEach(authority -> named.add(authority.object()));
    }
    return named;
  }

  /**
   * The same, and those of which its data sets say only that they list or count them, be they known
   * or not.
   */
  Set<String> mentioned() {
    Set<String> mentioned = named();
    for (Book.Publisher publisher : dataSets) {
      publisher.listsAll().stream()
          .map(Book.Listed::object)
          .filter(Objects::nonNull)
          .forEach(mentioned::add);
      publisher.counts().forEach(counted -> mentioned.add(counted.entity()));
    }
    return mentioned;
  }

  /**
   * The same, told of the entities with which others are one now. What it claims between two that
   * are one is left out.
   */
  Manuscript moved(Map<String, String> merged) {
    if (merged.isEmpty()) {
      return this;
    }
    return new Manuscript(
        dataSets.stream().map(publisher -> publisher.moved(merged)).toList(),
        sources,
        entities,
        List.copyOf(
            drafts.stream()
                .map(draft -> draft.moved(merged))
                .filter(draft -> draft.telling().isFit())
                .collect(
                    Collectors.toMap(
                        Draft::key, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values()),
        extent,
        ranks);
  }

  /**
   * Its claims, ranked. One that does not come with a rank keeps that of the claim that stands,
   * also where its data set says the same with dates that are more or less precise now.
   *
   * @param standing the versions that stand about the same things
   */
  List<Draft> ranked(Collection<Standing> standing) {
    if (ranks) {
      return drafts;
    }
    Map<Standing.Place, List<Standing>> standingAt =
        standing.stream().collect(Collectors.groupingBy(Standing::place));
    return drafts.stream()
        .map(draft -> ranked(draft, standingAt.getOrDefault(draft.place(), List.of())))
        .toList();
  }

  private static Draft ranked(Draft draft, List<Standing> standing) {
    Predicate<Standing> same = version -> version.key().equals(draft.key());
    return standing.stream()
        .filter(same.or(version -> version.rank() != Rank.NORMAL && version.maySay(draft)))
        .min(Comparator.comparing(same.negate()::test).thenComparing(Standing::key))
        .map(draft::ranked)
        .orElse(draft);
  }

  /** Whether a version that stands is of a claim that is taken back, unless it is told. */
  Predicate<Standing> takesBack() {
    Set<String> owners = owners();
    return extent.whole
        ? version -> owners.contains(version.dataSet())
        : version ->
            extent.withdrawn.contains(
                new Withdrawn(version.place().kind(), version.place().object(), version.key()));
  }
}
