package io.pacta.feed;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.pacta.read.Deadline;
import io.pacta.read.Moment;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/**
 * What an operation otherwise has once, and a subscription for each entry: its day, its deadline,
 * and what was read for it. Entries are told one at a time.
 */
final class Turn {

  private final DataFetchingEnvironment field;
  private final Duration time;
  private final Clock clock;
  private @Nullable Deadline deadline;
  private @Nullable Disposable timer;

  Turn(DataFetchingEnvironment field, Duration time, Clock clock) {
    this.field = field;
    this.time = time;
    this.clock = clock;
  }

  /** Begins the next one. */
  Moment begin() {
    end();
    Deadline next = Deadline.in(time);
    deadline = next;
    timer = Mono.delay(time).subscribe(late -> Thread.startVirtualThread(next::giveUp));
    field.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
    GraphQLContext context = field.getGraphQlContext();
    next.put(context);
    context.put(Moment.TODAY, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
    return Moment.of(field);
  }

  /** Gives up what still runs for the last one. */
  void end() {
    if (timer != null) {
      timer.dispose();
    }
    if (deadline != null) {
      deadline.giveUp();
    }
  }
}
