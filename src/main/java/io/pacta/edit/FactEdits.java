package io.pacta.edit;

import static io.pacta.edit.UserError.Code.EXISTS;

import io.pacta.fact.FactKind;
import io.pacta.fact.Property;
import io.pacta.fact.Rank;
import io.pacta.record.Book.Document;
import io.pacta.record.Desk;
import io.pacta.record.Draft;
import io.pacta.record.Manuscript;
import io.pacta.record.Manuscript.Extent;
import io.pacta.record.Manuscript.Withdrawn;
import io.pacta.record.Telling;
import io.pacta.source.Cited;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Edits of claims. */
final class FactEdits {

  /** The most facts that are told at once. */
  private static final int FACTS = 100;

  private FactEdits() {}

  static Edit.Told record(Given input, Known known) {
    String dataSet = known.dataSet(input);
    Citations citations = new Citations(known, known.sources(input));
    List<Telling> facts =
        input.each("facts", 1, FACTS, given -> fact(given, dataSet, known, citations));
    Map<String, Desk.Kept> standing =
        known.claimsByKey(facts.stream().map(Telling::key).distinct().toList());
    Iterator<Telling> next = facts.iterator();
    Map<String, Draft> drafts = new HashMap<>();
    List<String> keys =
        input.each(
            "facts",
            1,
            FACTS,
            given -> {
              Telling fact = next.next();
              Draft draft = Draft.of(fresh(fact, given, standing.get(fact.key())));
              if (drafts.put(draft.key(), draft) != null) {
                throw given.invalid("valid", "The same fact stands twice in the input.");
              }
              return draft.key();
            });
    return told(drafts.values(), List.of(), citations.documents(), keys);
  }

  private static Telling fact(Given given, String dataSet, Known known, Citations citations) {
    FactKind kind = given.one("kind", FactKind.class);
    Properties properties = new Properties(known);
    String subject = properties.end("subject", kind.from(), "the subject of " + kind, given);
    String object = properties.end("object", kind.to(), "the object of " + kind, given);
    refuseUnfit(kind, subject, object, given);
    Map<String, Object> carried = properties.ofFact(kind, given);
    refuseIncomplete(kind, carried, given);
    return new Telling(
        kind,
        subject,
        object,
        dataSet,
        given.edtf("valid"),
        carried,
        Rank.NORMAL,
        null,
        given.textOrNull("note", Given.LONG),
        citations.of(given));
  }

  /** Refuses two entities that such a fact does not connect. */
  private static void refuseUnfit(FactKind kind, String subject, String object, Given given) {
    String unfit = kind.unfit(subject, object);
    if (unfit != null) {
      throw given.invalid("object", "'object' is \"%s\", which %s".formatted(object, unfit));
    }
  }

  /**
   * The claim, unless the record has it and it says something else. One that stands keeps its rank.
   */
  static Telling fresh(Telling telling, Given given, Known known) {
    String key = telling.key();
    return fresh(telling, given, known.claimsByKey(List.of(key)).get(key));
  }

  private static Telling fresh(Telling telling, Given given, Desk.@Nullable Kept kept) {
    if (kept == null || !kept.stands()) {
      return telling;
    }
    Telling ranked = telling.ranked(kept.telling().rank(), kept.telling().rankReason());
    if (!Draft.of(ranked).saysTheSame(Draft.of(kept.telling()))) {
      throw given.wrong(
          "valid",
          EXISTS,
          "The data set claims this already, with another note, other properties or other citations: %s. Change it with 'correctFact' or 'addCitation'."
              .formatted(kept.key()));
    }
    return ranked;
  }

  static Edit.Told correct(Given input, Known known) {
    Desk.Kept kept = known.editable(input);
    Telling before = kept.telling();
    FactKind kind = before.kind();
    if (kind.isSelf()) {
      throw input.invalid(
          "fact",
          "'fact' is \"%s\", which is no fact but says what an entity is. Take it back with 'retractFact', and add it anew."
              .formatted(kept.key()));
    }
    Citations citations = new Citations(known, known.sources(input));
    Properties properties = new Properties(known);
    Set<String> without = without(input, kind);
    Map<String, Object> carried = new HashMap<>(before.properties());
    carried.keySet().removeAll(without);
    properties.ofFact(kind, input).forEach(carried::put);
    kind.properties().stream()
        .map(Property::name)
        .filter(name -> Boolean.FALSE.equals(input.values().get(name)))
        .forEach(carried::remove);
    refuseIncomplete(kind, carried, input);
    Telling corrected =
        new Telling(
            kind,
            input.has("subject")
                ? properties.end("subject", kind.from(), "the subject of " + kind, input)
                : before.subject(),
            input.has("object")
                ? properties.end("object", kind.to(), "the object of " + kind, input)
                : before.object(),
            before.dataSet(),
            input.has("valid") ? input.edtf("valid") : before.valid(),
            carried,
            before.rank(),
            before.rankReason(),
            input.has("note")
                ? input.text("note", Given.LONG)
                : without.contains("note") ? null : before.note(),
            input.has("citations") ? citations.of(input) : before.citations());
    refuseUnfit(kind, corrected.subject(), corrected.object(), input);
    if (corrected.key().equals(kept.key())) {
      return told(
          List.of(Draft.of(corrected)), List.of(), citations.documents(), List.of(kept.key()));
    }
    return told(
        List.of(Draft.of(fresh(corrected, input, known))),
        List.of(kept),
        citations.documents(),
        List.of(corrected.key(), kept.key()));
  }

  private static Set<String> without(Given input, FactKind kind) {
    Set<String> allowed = new TreeSet<>(Set.of("note"));
    kind.properties().stream().map(Property::name).forEach(allowed::add);
    Set<String> without = Set.copyOf(input.texts("without", FACTS));
    for (String name : without) {
      if (!allowed.contains(name) || input.has(name)) {
        throw input.invalid(
            "without",
            "'without' has \"%s\", which %s. A fact of the kind %s may be without %s."
                .formatted(
                    name,
                    input.has(name) ? "is also given" : "it does not have",
                    kind,
                    String.join(", ", allowed)));
      }
    }
    return without;
  }

  static Edit.Told retract(Given input, Known known) {
    Desk.Kept kept = known.editable(input);
    return told(List.of(), List.of(kept), List.of(), List.of(kept.key()));
  }

  static Edit.Told rank(Given input, Known known) {
    Desk.Kept kept = known.claim(input);
    Rank rank = input.one("rank", Rank.class);
    String reason = input.textOrNull("reason", Given.LONG);
    if (rank == Rank.DEPRECATED && reason == null) {
      throw input.invalid("reason", "'reason' is absent. A claim that is DEPRECATED says why.");
    }
    return told(
        List.of(Draft.of(kept.telling().ranked(rank, reason))),
        List.of(),
        List.of(),
        List.of(kept.key()));
  }

  static Edit.Told cite(Given input, Known known) {
    Desk.Kept kept = known.editable(input);
    Citations sources =
        new Citations(
            known,
            known.sources(input.has("source") ? List.of(input.object("source")) : List.of()));
    Cited added = sources.one(input.object("citation"));
    List<Cited> citations = new ArrayList<>(kept.telling().citations());
    if (!citations.contains(added)) {
      citations.add(added);
    }
    if (citations.size() > Citations.MOST) {
      throw input.invalid(
          "citation",
          "The claim has %d citations, the most that one can have.".formatted(Citations.MOST));
    }
    return told(
        List.of(Draft.of(kept.telling().cited(citations))),
        List.of(),
        sources.documents(),
        List.of(kept.key()));
  }

  private static void refuseIncomplete(FactKind kind, Map<String, Object> carried, Given given) {
    Properties.refuseIncomplete(
        kind.properties().stream().filter(Property::required).toList(),
        carried,
        "A fact of the kind " + kind,
        given);
  }

  static Edit.Told told(
      Collection<Draft> drafts,
      Collection<Desk.Kept> withdrawn,
      List<Document> sources,
      List<String> results) {
    return new Edit.Told(
        new Manuscript(
            List.of(),
            sources,
            Set.of(),
            List.copyOf(drafts),
            Extent.without(
                withdrawn.stream()
                    .map(
                        kept ->
                            new Withdrawn(
                                kept.telling().kind(), kept.telling().object(), kept.key()))
                    .toList()),
            true),
        results);
  }
}
