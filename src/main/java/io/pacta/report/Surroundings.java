package io.pacta.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the record says of those whom a report may name.
 *
 * @param facts what may hold on the day, what tells most first
 * @param posts their offices, whenever they had or held them
 * @param gatherings meetings and calls at the times of the report
 * @param direct with whom each is connected directly
 */
record Surroundings(
    List<Surrounding> facts,
    Map<String, List<Post>> posts,
    List<Gathering> gatherings,
    Map<String, Set<String>> direct) {

  /** Nothing is known of them. */
  static final Surroundings NONE = of(List.of(), List.of(), List.of());

  static Surroundings of(List<Surrounding> facts, List<Post> posts, List<Gathering> gatherings) {
    return new Surroundings(
        List.copyOf(facts),
        posts.stream().collect(Collectors.groupingBy(Post::about)),
        List.copyOf(gatherings),
        facts.stream()
            .filter(fact -> fact.via() == Surrounding.Via.DIRECT)
            .collect(
                Collectors.groupingBy(
                    Surrounding::about,
                    Collectors.mapping(Surrounding::other, Collectors.toSet()))));
  }

  /** The offices that an entity has or held. */
  List<Post> postsOf(String entity) {
    return posts.getOrDefault(entity, List.of());
  }

  /** With how many of some others an entity is connected by a fact of the day, or by an office. */
  long ties(String entity, Collection<String> others) {
    Set<String> tied = new HashSet<>(direct.getOrDefault(entity, Set.of()));
    postsOf(entity).stream().filter(Post::isHeld).map(Post::of).forEach(tied::add);
    return tied.stream().filter(others::contains).count();
  }
}
