package io.pacta.feed;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.pacta.access.Visit;
import io.pacta.fact.EntityIds;
import io.pacta.fact.FactKind;
import io.pacta.fact.Facts;
import io.pacta.neo4j.Database;
import io.pacta.neo4j.Statement;
import io.pacta.neo4j.Statements;
import io.pacta.read.InvalidArgument;
import io.pacta.read.Limits;
import io.pacta.read.Reads;
import io.pacta.record.Ledger;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The feed as subscriptions. It is wired by hand, and not as a mapped method: of those Spring tells
 * an error only after the stream has begun.
 */
@Component
class Subscriptions implements RuntimeWiringConfigurer {

  private static final int MOST = 100;

  private final Feed feed;
  private final Ledger ledger;
  private final Database database;
  private final Statement unknown;
  private final Facts facts;
  private final Reads reads;
  private final Limits limits;
  private final Clock clock;
  private final Scheduler threads =
      Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());

  Subscriptions(
      Feed feed,
      Ledger ledger,
      Database database,
      Statements statements,
      Facts facts,
      Reads reads,
      Limits limits,
      Clock clock) {
    this.feed = feed;
    this.ledger = ledger;
    this.database = database;
    this.unknown = statements.named("Record/unknown");
    this.facts = facts;
    this.reads = reads;
    this.limits = limits;
    this.clock = clock;
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type("Subscription", root -> root.dataFetcher("factsChanged", this::factsChanged));
  }

  /** What is wrong with the arguments is said before anything is told. */
  private Flux<FeedEntry> factsChanged(DataFetchingEnvironment field) {
    List<String> of = field.getArgument("of");
    List<String> kinds = field.getArgument("kinds");
    String after = field.getArgument("after");
    Visit visit = Visit.of(field.getGraphQlContext());
    String who = visit.caller().isKnown() ? visit.caller().id() : visit.address();
    String refusal = feed.refusal(who);
    if (refusal != null) {
      throw InvalidArgument.tooManySubscriptions(refusal);
    }
    Wanted wanted =
        new Wanted(
            kinds == null
                ? Wanted.EVERYTHING.kinds()
                : kinds.stream().map(FactKind::valueOf).collect(Collectors.toSet()),
            of == null ? Set.of() : entities(of));
    long newest = ledger.revision();
    Place place = after == null ? Place.after(newest) : Place.parse(after, newest);
    reads.share(field.getGraphQlContext());
    Turn turn = new Turn(field, limits.deadline(), clock);
    return Flux.<FeedEntry, Follower>generate(
            () -> feed.join(who, wanted, place, newest),
            (follower, sink) -> tell(follower, sink, visit, turn),
            follower -> {
              turn.end();
              feed.leave(who);
            })
        .subscribeOn(threads);
  }

  private Follower tell(
      Follower follower, SynchronousSink<FeedEntry> sink, Visit visit, Turn turn) {
    try {
      Item item = follower.next();
      while (item != null && visit.charge() != null) {
        TimeUnit.SECONDS.sleep(1);
        item = feed.isRunning() ? item : null;
      }
      if (item == null) {
        sink.complete();
      } else {
        sink.next(item.seen(turn.begin().at(item.place().revision()), facts));
      }
    } catch (InterruptedException nobodyListens) {
      Thread.currentThread().interrupt();
      sink.complete();
    }
    return follower;
  }

  private Set<String> entities(List<String> ids) {
    if (ids.isEmpty() || ids.size() > MOST) {
      throw InvalidArgument.because(
          "'of' has %d ids. It takes 1 to %d; leave it out to follow the whole record."
              .formatted(ids.size(), MOST));
    }
    Set<String> entities =
        ids.stream().map(id -> EntityIds.identity("of", id)).collect(Collectors.toSet());
    InvalidArgument.refuseUnknown(
        "'of'",
        List.copyOf(
            database.read(unknown, Map.of("ids", List.copyOf(entities)), row -> row.text("id"))));
    return entities;
  }
}
