package io.pacta.edit;

import static io.pacta.edit.UserError.Code.EXISTS;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.record.Desk;
import io.pacta.record.Draft;
import io.pacta.record.Telling;
import io.pacta.source.Cited;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Two entities become one: what is claimed of the one is told of the other. */
final class Merging {

  /** The most claims that are told anew in one revision. */
  private static final int MOST = 20_000;

  private Merging() {}

  static Edit.Told merge(Given input, Known known) {
    String from = input.identity("from");
    Known.KnownEntity gone = known.entity(input, "from");
    Known.KnownEntity stays = known.entity(input, "into");
    refuse(input, from, gone, stays, known);
    List<Desk.Kept> moved = claims(gone.id(), input, known);
    Collection<Draft> drafts = drafts(moved, Map.of(gone.id(), stays.id()), known.desk());
    Edit.Told told = FactEdits.told(drafts, moved, List.of(), List.of(stays.id()));
    return new Edit.Told(told.manuscript(), told.results(), Map.of(gone.id(), stays.id()));
  }

  private static void refuse(
      Given input, String from, Known.KnownEntity gone, Known.KnownEntity stays, Known known) {
    if (gone.id().equals(stays.id())) {
      throw input.invalid(
          "into", "'from' and 'into' are one entity already, %s.".formatted(stays.id()));
    }
    if (!gone.id().equals(from)) {
      throw input.wrong(
          "from",
          EXISTS,
          "'from' is \"%s\", which is one with %s. Merge that.".formatted(from, gone.id()));
    }
    EntityKind kind = EntityKind.of(from).orElseThrow();
    if (!EntityKind.of(stays.id()).orElseThrow().equals(kind)) {
      throw input.invalid(
          "into",
          "'into' is %s, and 'from' is %s. Only entities of one kind are merged."
              .formatted(stays.id(), kind.phrase()));
    }
    List<String> authorities =
        known.desk().read("Edit/authorities", Map.of("id", from), row -> row.text("slug"));
    if (!authorities.isEmpty()) {
      throw input.invalid(
          "from",
          "The data set %s is the authority for facts about %s. Merge the other way round."
              .formatted(String.join(", ", authorities), from));
    }
    boolean goneChanged = gone.changed() > stays.changed();
    known.refuseChanged(
        input,
        Math.max(gone.changed(), stays.changed()),
        goneChanged ? gone.id() : stays.id(),
        goneChanged ? "'from'" : "'into'");
  }

  private static List<Desk.Kept> claims(String of, Given input, Known known) {
    List<String> keys =
        known
            .desk()
            .read("Edit/claimsOf", Map.of("id", of, "most", MOST + 1), row -> row.text("key"));
    if (keys.size() > MOST) {
      throw input.invalid(
          "from",
          "More than %,d claims speak of %s, too many to be told anew in one revision. Merge the other way round."
              .formatted(MOST, of));
    }
    return known.desk().claims(keys);
  }

  /** The claims as they are told of the entity that stays, together with what is claimed of it. */
  private static Collection<Draft> drafts(
      List<Desk.Kept> moved, Map<String, String> merged, Desk desk) {
    List<Telling> tellings =
        moved.stream().map(kept -> kept.telling().moved(merged)).filter(Telling::isFit).toList();
    Set<String> movedKeys = moved.stream().map(Desk.Kept::key).collect(Collectors.toSet());
    Map<String, Telling> standing =
        desk.claims(tellings.stream().map(Telling::key).distinct().toList()).stream()
            .filter(Desk.Kept::stands)
            .filter(kept -> !movedKeys.contains(kept.key()))
            .collect(Collectors.toMap(Desk.Kept::key, Desk.Kept::telling));
    Map<String, Telling> told = new HashMap<>(standing);
    String stays = merged.values().iterator().next();
    Set<String> describers = describers(stays, desk);
    for (Telling telling : tellings) {
      if (telling.kind() != FactKind.DESCRIBED
          || !telling.subject().equals(stays)
          || !describers.contains(telling.dataSet())) {
        told.merge(telling.key(), telling, Merging::both);
      }
    }
    return told.values().stream().map(Draft::of).toList();
  }

  /**
   * The data sets that say what the entity is that stays; what they said of the other is dropped.
   */
  private static Set<String> describers(String stays, Desk desk) {
    return Set.copyOf(desk.read("Edit/describers", Map.of("id", stays), row -> row.text("slug")));
  }

  /** The first of two tellings of one claim, with the citations of both. */
  private static Telling both(Telling first, Telling second) {
    Set<Cited> citations = new LinkedHashSet<>(first.citations());
    citations.addAll(second.citations());
    return first.cited(List.copyOf(citations));
  }
}
