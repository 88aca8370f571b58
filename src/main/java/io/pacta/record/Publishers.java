package io.pacta.record;

import io.pacta.neo4j.Row;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The data sets that the record knows, and what they say of themselves. */
record Publishers(Map<String, Integer> precedences, Map<Book.Authority, Set<String>> authorities) {

  static Publishers of(List<Row> rows) {
    Publishers publishers = new Publishers(new HashMap<>(), new HashMap<>());
    for (Row row : rows) {
      publishers.add(
          row.text("slug"),
          row.index("precedence"),
          row.texts("authorities").stream()
              .map(text -> Book.Authority.parse(Objects.requireNonNull(text)))
              .toList());
    }
    return publishers;
  }

  /** The same, with what a book says of its own data sets in place of what the record knew. */
  Publishers with(Collection<Book.Publisher> told) {
    Publishers with = new Publishers(new HashMap<>(precedences), new HashMap<>());
    authorities.forEach(
        (authority, slugs) -> with.authorities.put(authority, new HashSet<>(slugs)));
    for (Book.Publisher publisher : told) {
      with.authorities.values().forEach(slugs -> slugs.remove(publisher.slug()));
      with.add(publisher.slug(), publisher.precedence(), publisher.authorities());
    }
    with.authorities.values().removeIf(Set::isEmpty);
    return with;
  }

  /** The same, with a data set that is an authority for nothing. */
  Publishers withoutAuthority(String slug) {
    Publishers with = with(List.of());
    with.authorities.values().forEach(slugs -> slugs.remove(slug));
    with.authorities.values().removeIf(Set::isEmpty);
    return with;
  }

  /** For what there is another authority, or one where there was none. */
  Set<Book.Authority> differences(Publishers other) {
    Set<Book.Authority> all = new HashSet<>(authorities.keySet());
    all.addAll(other.authorities.keySet());
    all.removeIf(each -> authorities(each).equals(other.authorities(each)));
    return all;
  }

  /** The slugs of the authorities; empty where there is none. */
  Set<String> authorities(Book.Authority about) {
    return authorities.getOrDefault(about, Set.of());
  }

  private void add(String slug, int precedence, List<Book.Authority> claimed) {
    precedences.put(slug, precedence);
    claimed.forEach(each -> authorities.computeIfAbsent(each, none -> new HashSet<>()).add(slug));
  }
}
