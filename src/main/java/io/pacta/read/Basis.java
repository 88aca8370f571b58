package io.pacta.read;

import java.util.Map;
import java.util.Set;

/**
 * What the rows of a statement rest on: which revisions of the record make rows wrong that were
 * read before. The kinds of claims that count are those that its text names.
 *
 * @param parameter the parameter of a key that names the thing it asks about; the rows rest on what
 *     is said of it, and on what the entities in the rows say of themselves. Empty where they rest
 *     on all claims of these kinds, whatever they are about
 * @param exact whether any revision at all makes them wrong
 * @param unless parameters by whose presence rows rest on all claims all the same, since they
 *     choose or order by what is said of entities that may not be in the rows
 * @param further kinds of claims on which rows rest whatever these are about
 */
public record Basis(String parameter, boolean exact, Set<String> unless, Set<String> further) {

  /**
   * Nothing is known of what the rows rest on: they are right at the very revision at which they
   * were read.
   */
  public static final Basis UNKNOWN = new Basis("", true, Set.of(), Set.of());

  /** All claims of the kinds that the statement names. */
  public static final Basis KINDS = new Basis("", false, Set.of(), Set.of());

  /**
   * Claims about the thing that the parameter {@code parent} names, and what entities in the rows
   * are called: for statements that go one step from it. Where they order by names, all claims.
   */
  public static final Basis PARENT = of("parent");

  public Basis {
    unless = Set.copyOf(unless);
    further = Set.copyOf(further);
  }

  /** What is said of the thing that a parameter names. */
  public static Basis of(String parameter) {
    return new Basis(parameter, false, Set.of(), Set.of());
  }

  /** The same, but all claims where one of these parameters is given. */
  public Basis unless(String... parameters) {
    return new Basis(parameter, exact, Set.of(parameters), further);
  }

  /** The same, and all claims of some kinds, for statements that go on from what they find. */
  public Basis andAll(String... kinds) {
    return new Basis(parameter, exact, unless, Set.of(kinds));
  }

  /** Whether the rows for a key rest on claims about one thing. */
  boolean isNear(Map<String, Object> parameters) {
    return !parameter.isEmpty()
        && !"NAME".equals(parameters.get("orderBy"))
        && unless.stream().noneMatch(parameters::containsKey);
  }
}
