package io.pacta.report;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Facts;
import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statement;
import io.pacta.neo4j.Statements;
import io.pacta.read.InvalidArgument;
import io.pacta.read.Moment;
import io.pacta.read.Reads;
import io.pacta.read.Selection;
import io.pacta.read.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads reports. */
@Component
public class Reports {

  /** The longest text, in characters. */
  static final int LONGEST = 200_000;

  /** Of so many entities what the record says is asked: those that are named most. */
  private static final int MOST_ENTITIES = 150;

  /** So many things that two share. */
  private static final int MOST_SHARED = 60;

  /** Of so many that are no people events are looked for. */
  private static final int SOME = 20;

  private static final int MOST_STATEMENTS = 500;

  private final Reads reads;
  private final NameIndex index;
  private final Facts facts;
  private final Statement news;
  private final Statement around;
  private final Statement posts;
  private final Statement events;
  private final Statement claims;
  private final Statement namings;

  Reports(Reads reads, NameIndex index, Facts facts, Statements statements) {
    this.reads = reads;
    this.index = index;
    this.facts = facts;
    this.news = statements.named("Report/news");
    this.around = statements.named("Report/surroundings");
    this.posts = statements.named("Report/posts");
    this.events = statements.named("Report/events");
    this.claims = statements.named("Query/ask");
    this.namings = statements.named("Report/namings");
  }

  /** What a report states. */
  public CompletableFuture<List<Said>> statements(
      String text, LocalDate published, DataFetchingEnvironment field) {
    Selection nothing = new Selection(false, false, Set.of());
    return reads.inTurn(
        field,
        turn ->
            read(text, published, moment(published, field), nothing, nothing, turn)
                .proposals()
                .stream()
                .map(Proposal::said)
                .toList());
  }

  /**
   * Reads a report.
   *
   * @param published the day of its publication
   * @param moment from where those it names are seen
   * @param context what is selected of the facts of its context
   * @param because what is selected of the facts that decide its statements
   */
  Reading read(
      String text,
      LocalDate published,
      Moment moment,
      Selection context,
      Selection because,
      Reads.Turn turn) {
    if (text.length() > LONGEST) {
      throw InvalidArgument.because(
          "'text' has %,d characters. It takes at most %,d: send a long report in parts."
              .formatted(text.length(), LONGEST));
    }
    NameIndex.State last = index.last();
    Row row =
        one(
                news,
                ReportKey.plain(moment, Map.of("version", last.version(), "read", last.revision())),
                turn)
            .getFirst();
    long revision = row.number("revision");
    NameIndex.State known =
        row.flag("news") || last.version() < 0 ? index.after(last, revision) : last;
    View view = moment.at(revision);
    Moment seen = view.moment();

    List<Token> tokens = Tokens.of(text);
    List<Sighting> sightings = Scan.of(text, tokens, known.names(), revision);
    Sentences sentences = Sentences.of(text);
    boolean english = English.is(tokens);
    List<SaidDate> dates = english ? Dates.in(text, sentences, published) : List.of();
    Surroundings surroundings =
        surroundings(text, sightings, dates, published, seen, view, context, turn);
    List<Mention> mentions =
        Resolver.mentions(text, tokens, sightings, surroundings, dates, sentences, published);
    List<Said> said =
        english
            ? Grammar.statements(
                sentences.all(), text, mentions, dates, new Discourse(published, surroundings))
            : List.of();
    return new Reading(
        mentions,
        dates,
        proposals(said.stream().limit(MOST_STATEMENTS).toList(), seen, view, because, turn),
        surroundings,
        view);
  }

  private Surroundings surroundings(
      String text,
      List<Sighting> sightings,
      List<SaidDate> dates,
      LocalDate published,
      Moment moment,
      View view,
      Selection selection,
      Reads.Turn turn) {
    List<String> ids = entities(sightings);
    if (ids.isEmpty()) {
      return Surroundings.NONE;
    }
    Map<String, Object> own = Map.of("ids", ids);
    List<Row> near = one(around, new ReportKey(moment, own, selection, MOST_SHARED), turn);
    List<Row> offices = one(posts, ReportKey.plain(moment, own), turn);
    return Surroundings.of(
        near.stream().map(row -> Surrounding.of(row, facts, view)).toList(),
        offices.stream().map(Post::of).toList(),
        EventRules.speakOf(text)
            ? one(events, eventsKey(ids, dates, published, moment), turn).stream()
                .map(Gathering::of)
                .toList()
            : List.of());
  }

  /** Those of the people in a text, and of the first others, at the times that it names. */
  private static ReportKey eventsKey(
      List<String> ids, List<SaidDate> dates, LocalDate published, Moment moment) {
    Stream<String> people = ids.stream().filter(Reports::isPerson);
    Stream<String> others = ids.stream().filter(id -> !isPerson(id)).limit(SOME);
    Stream<List<LocalDate>> said =
        dates.stream()
            .map(SaidDate::value)
            .map(date -> List.of(date.earliest(), date.latest()))
            .distinct()
            .limit(MOST_SHARED);
    return new ReportKey(
        moment,
        Map.of(
            "ids",
            ids,
            "some",
            Stream.concat(people, others).toList(),
            "times",
            Stream.concat(
                    Stream.of(List.of(published.minusDays(EventRules.RECENT), published)), said)
                .toList()),
        new Selection(false, false, Set.of()),
        MOST_SHARED);
  }

  private static boolean isPerson(String id) {
    return EntityKind.of(id).orElseThrow() == EntityKind.PERSON;
  }

  /** Those that may be named, the ones with most names first, and surnames last. */
  private static List<String> entities(List<Sighting> sightings) {
    Map<String, Integer> named = new HashMap<>();
    sightings.stream()
        .sorted(Comparator.comparing(Sighting::isSurname))
        .forEach(
            sighting ->
                Resolver.entities(sighting)
                    .keySet()
                    .forEach(
                        entity ->
                            named.merge(entity, sighting.isSurname() ? 1 : 1000, Integer::sum)));
    return named.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_ENTITIES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Proposal> proposals(
      List<Said> said, Moment moment, View view, Selection selection, Reads.Turn turn) {
    Map<Said, ReportKey> keys = new LinkedHashMap<>();
    said.forEach(each -> keys.put(each, key(each, moment, selection)));
    Map<ReportKey, List<Row>> rows = turn.read(claims, keys(keys, false));
    Map<ReportKey, List<Row>> names = turn.read(namings, keys(keys, true));
    List<Proposal> proposals = new ArrayList<>();
    keys.forEach(
        (each, key) ->
            proposals.add(
                Verdicts.of(
                    each,
                    each.kind() == FactKind.NAMED
                        ? Testimony.ofNames(names.getOrDefault(key, List.of()), view)
                        : Testimony.of(rows.getOrDefault(key, List.of()), facts, view))));
    return proposals;
  }

  private static Set<ReportKey> keys(Map<Said, ReportKey> keys, boolean ofNames) {
    return keys.entrySet().stream()
        .filter(each -> (each.getKey().kind() == FactKind.NAMED) == ofNames)
        .map(Map.Entry::getValue)
        .collect(Collectors.toSet());
  }

  private static ReportKey key(Said said, Moment moment, Selection selection) {
    return new ReportKey(
        moment,
        Map.of(
            "parent",
            said.subject(),
            "kind",
            said.kind().name(),
            "object",
            said.object(),
            "all",
            said.isOfStatus()),
        new Selection(true, selection.citations(), selection.languages()),
        Integer.MAX_VALUE);
  }

  private static List<Row> one(Statement statement, ReportKey key, Reads.Turn turn) {
    return turn.read(statement, Set.of(key)).values().stream()
        .flatMap(List::stream)
        .collect(Collectors.toList());
  }

  /** From where those are seen that a report names: on the day of its publication, or another. */
  static Moment moment(LocalDate published, DataFetchingEnvironment field) {
    Moment asked = Moment.of(field);
    return asked.dayGiven()
        ? asked
        : new Moment(
            published,
            true,
            asked.revision(),
            asked.knownAt(),
            asked.revisionGiven(),
            asked.newest());
  }

  /** The entities that a text names, each once, in its order. */
  static Stream<String> named(List<Mention> mentions) {
    return mentions.stream().map(Mention::entity).distinct();
  }
}
