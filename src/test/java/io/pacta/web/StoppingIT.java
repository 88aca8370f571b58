package io.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.pacta.SecondServer;
import io.pacta.neo4j.Line;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A server that is stopped lets what runs end, and takes nothing new. */
@ResourceLock("the scratch record")
class StoppingIT {

  private static final String NEWEST = "{ revisions(first: 1) { totalCount } }";

  /** Seconds. */
  private static final int PATIENCE = 60;

  @Test
  void whatRunsIsAnsweredWhenNobodyElseIsLetInAnyMore() throws Exception {
    try (SecondServer server = SecondServer.overLine()) {
      int port = server.port();
      assertThat(new Client(port).ask(NEWEST).status()).isEqualTo(200);
      Line line = server.bean(Line.class);
      line.slowBy(Duration.ofSeconds(3));
      CompletableFuture<Client.Answer> running = asked(port);
      await(() -> beingAnswered(server.bean(MeterRegistry.class)) == 1);

      Thread stopping = Thread.startVirtualThread(server::close);
      await(() -> nobodyIsLetIn(port));
      assertThat(running).isNotDone();
      line.mend();
      Client.Answer answer = running.get(PATIENCE, TimeUnit.SECONDS);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.response().body()).contains("totalCount").doesNotContain("errors");
      assertThat(stopping.join(Duration.ofSeconds(PATIENCE))).isTrue();
    }
  }

  private static CompletableFuture<Client.Answer> asked(int port) {
    CompletableFuture<Client.Answer> answer = new CompletableFuture<>();
    Thread.startVirtualThread(
        () -> {
          try {
            answer.complete(new Client(port).ask(NEWEST));
          } catch (IOException | InterruptedException failed) {
            answer.completeExceptionally(failed);
          }
        });
    return answer;
  }

  private static int beingAnswered(MeterRegistry meters) {
    LongTaskTimer active = meters.find("http.server.requests.active").longTaskTimer();
    return active == null ? 0 : active.activeTasks();
  }

  private static boolean nobodyIsLetIn(int port) {
    try (Socket let = new Socket("localhost", port)) {
      return !let.isConnected();
    } catch (ConnectException refused) {
      return true;
    } catch (IOException other) {
      return false;
    }
  }

  private static void await(BooleanSupplier so) throws InterruptedException {
    Instant end = Instant.now().plusSeconds(PATIENCE);
    while (!so.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(20);
    }
  }
}
