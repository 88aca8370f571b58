package io.pacta.record;

import io.pacta.fact.FactKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 */
public record Manuscript(
    List<Book.Publisher> dataSets,
    List<Book.Document> sources,
    Set<String> entities,
    List<Draft> drafts,
    Extent extent) {

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
        new Extent(true, Set.of(), true));
  }

  /** Nothing but claims that are taken back. */
  static Manuscript without(Collection<Withdrawn> withdrawn) {
    return new Manuscript(List.of(), List.of(), Set.of(), List.of(), Extent.without(withdrawn));
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
    Set<String> named = new HashSet<>();
    for (Draft draft : drafts) {
      named.addAll(draft.telling().entities());
    }
    for (Book.Publisher publisher : dataSets) {
      publisher.authorities().forEach(authority -> named.add(authority.object()));
    }
    named.removeAll(entities);
    return named;
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
