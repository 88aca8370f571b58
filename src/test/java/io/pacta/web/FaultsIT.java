package io.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratchOverLine;
import io.pacta.SecondServer;
import io.pacta.neo4j.Database;
import io.pacta.neo4j.Line;
import io.pacta.neo4j.Statements;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What becomes of readers, writers and probes while the line to the database fails. */
@OnScratchOverLine
class FaultsIT {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String NEWEST = "{ revisions(first: 1) { totalCount } }";
  private static final String OPEN =
      """
      mutation {
        createDataSet(input: {slug: "desk", name: "The desk"}) { userErrors { message } }
        x: createEntity(input: {
          dataSet: "desk", kind: COUNTRY, slug: "x",
          sources: [{slug: "s", title: "A source"}], citations: [{source: "s"}]
        }) { userErrors { message } }
        y: createEntity(input: {
          dataSet: "desk", kind: ORGANIZATION, slug: "y", citations: [{source: "s"}]
        }) { userErrors { message } }
      }
      """;
  private static final String RECORD =
      """
      mutation Note($valid: Edtf!, $key: String!) {
        recordFacts(input: {
          dataSet: "desk", idempotencyKey: $key,
          facts: [{
            kind: MEMBER_OF, subject: "country:x", object: "organization:y", status: FULL,
            valid: $valid, citations: [{source: "s"}]
          }]
        }) { userErrors { code message } facts { key } revision { number } }
      }
      """;

  private static final String CORRECT =
      """
      mutation Correct($fact: ID!, $seen: Int!, $note: String!) {
        correctFact(input: {fact: $fact, note: $note, expectedRevision: $seen}) {
          userErrors { code }
          current { note }
        }
      }
      """;

  /** Seconds. */
  private static final int PATIENCE = 180;

  private static final int ROUNDS = 8;

  @Autowired Asking pacta;
  @Autowired Line line;
  @Autowired Database database;
  @Autowired Statements statements;
  @LocalServerPort int port;

  @BeforeEach
  void aDesk() {
    pacta.forgetEverything();
    assertThat(pacta.ask(OPEN).errors()).isEmpty();
  }

  @AfterEach
  void theLineIsWhole() {
    line.mend();
  }

  @Test
  void whileTheDatabaseIsAwayReadsSayItAndProbesTellTheTruthAndAllRecoversByItself()
      throws Exception {
    assertThat(probe("readiness")).isEqualTo(200);
    line.cut();
    Client.Answer away = new Client(port).ask(NEWEST);
    assertThat(away.code()).isEqualTo("UNAVAILABLE");
    assertThat(probe("readiness")).isEqualTo(503);
    assertThat(probe("liveness")).isEqualTo(200);
    line.mend();
    assertThat(new Client(port).ask(NEWEST).status()).isEqualTo(200);
    assertThat(probe("readiness")).isEqualTo(200);
  }

  @Test
  void overASlowLineReadsAreAnsweredButTheServerIsNotReady() throws Exception {
    line.slowBy(Duration.ofSeconds(3));
    assertThat(probe("readiness")).isEqualTo(503);
    assertThat(new Client(port).ask(NEWEST).status()).isEqualTo(200);
    line.mend();
    assertThat(probe("readiness")).isEqualTo(200);
  }

  @Test
  void anEditThatIsCutOffAndSentAgainIsThereOnce() {
    Random random = new Random(7);
    List<String> years = new ArrayList<>();
    int before = revisions();
    for (int year = 1950; year < 1962; year++) {
      line.cutOnceAfter(random.nextInt(12_000));
      assertThat(acknowledged(year)).isTrue();
      line.mend();
      years.add(spell(year));
    }
    assertThat(members()).containsExactlyInAnyOrderElementsOf(years);
    assertThat(revisions() - before).isEqualTo(years.size());
  }

  @Test
  void whatWasAcknowledgedIsThereOnceThoughTheLineIsCutWhileReadersAndWritersGoOn()
      throws Exception {
    CompletableFuture<Void> faults = beside(this::cutTenTimes);
    CompletableFuture<Void> reader =
        beside(
            () -> {
              while (!faults.isDone()) {
                assertThat(pacta.ask(NEWEST).errors()).allMatch(FaultsIT::isPassing);
              }
            });
    List<CompletableFuture<List<String>>> writers = new ArrayList<>();
    for (int century : List.of(1700, 1800, 1900)) {
      writers.add(
          CompletableFuture.supplyAsync(
              () -> writeWhile(() -> !faults.isDone(), century), Thread::startVirtualThread));
    }
    List<String> acknowledged = new ArrayList<>();
    for (CompletableFuture<List<String>> writer : writers) {
      acknowledged.addAll(writer.get(PATIENCE, TimeUnit.SECONDS));
    }
    reader.get(PATIENCE, TimeUnit.SECONDS);
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(writers.size());
    assertThat(members()).containsExactlyInAnyOrderElementsOf(acknowledged);
  }

  @Test
  void anEditGivesUpWaitingForWhatIsBeingWrittenAndIsMadeWhenItIsSentAgain() throws Exception {
    int before = revisions();
    CountDownLatch holding = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    CompletableFuture<Void> other = beside(() -> holdTheCounter(holding, release));
    assertThat(holding.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    Map<String, Object> edit = Map.of("valid", spell(1990), "key", "patient");
    Asking.Answer busy = pacta.ask(RECORD, edit);
    assertThat(busy.code()).isEqualTo("BUSY");
    assertThat(busy.message()).contains("Nothing was changed");
    assertThat(revisions()).as("reads go on").isEqualTo(before);

    release.countDown();
    other.get(PATIENCE, TimeUnit.SECONDS);
    assertThat(pacta.ask(RECORD, edit).list("recordFacts.facts")).hasSize(1);
    assertThat(revisions()).isEqualTo(before + 1);
  }

  /** As an import does that tells much. */
  private void holdTheCounter(CountDownLatch holding, CountDownLatch release) {
    boolean held =
        database.write(
            transaction -> {
              transaction.run(statements.named("Record/next"), Map.of());
              holding.countDown();
              transaction.takeBack();
              return awaited(release);
            });
    assertThat(held).isTrue();
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Test
  void ofTwoServersThatCorrectTheSameClaimAtOnceOneWinsAndTheOtherIsToldHow() throws Exception {
    assertThat(acknowledged(2000)).isTrue();
    try (SecondServer other = new SecondServer()) {
      int before = revisions();
      for (int round = 1; round <= ROUNDS; round++) {
        Map<String, Object> here = correction("here " + round);
        Map<String, Object> there = correction("there " + round);
        CompletableFuture<Asking.Answer> elsewhere =
            CompletableFuture.supplyAsync(
                () -> other.ask(CORRECT, there), Thread::startVirtualThread);
        Asking.Answer mine = pacta.ask(CORRECT, here);
        Asking.Answer theirs = elsewhere.get(PATIENCE, TimeUnit.SECONDS);

        boolean won = mine.list("correctFact.userErrors").isEmpty();
        Asking.Answer lost = won ? theirs : mine;
        assertThat(lost.list("correctFact.userErrors[*].code")).containsExactly("CONFLICT");
        assertThat(lost.at("correctFact.current.note")).isEqualTo((won ? here : there).get("note"));
        assertThat((won ? mine : theirs).list("correctFact.userErrors")).isEmpty();
      }
      assertThat(revisions() - before).isEqualTo(ROUNDS);
    }
  }

  private Map<String, Object> correction(String note) {
    Asking.Answer seen =
        pacta.ask(
            "{ organization(slug: \"y\") { members(where: {during: \"../..\"}) { nodes { key revision } } } }");
    return Map.of(
        "fact", Objects.requireNonNull(seen.at("organization.members.nodes[0].key")),
        "seen", Objects.requireNonNull(seen.at("organization.members.nodes[0].revision")),
        "note", note);
  }

  private void cutTenTimes() {
    for (int time = 0; time < 10; time++) {
      line.cut();
      pause(50);
      line.mend();
      pause(400);
    }
  }

  private static CompletableFuture<Void> beside(Runnable work) {
    return CompletableFuture.runAsync(work, Thread::startVirtualThread);
  }

  /** The spells that were acknowledged: at least one, at most a century. */
  private List<String> writeWhile(BooleanSupplier goesOn, int century) {
    List<String> spells = new ArrayList<>();
    int year = century;
    do {
      if (acknowledged(year)) {
        spells.add(spell(year));
      }
      year++;
    } while (goesOn.getAsBoolean() && year < century + 30);
    return spells;
  }

  /** Sends an edit until it is acknowledged, at most a hundred times. */
  private boolean acknowledged(int year) {
    Map<String, Object> variables = Map.of("valid", spell(year), "key", "note " + year);
    for (int attempt = 0; attempt < 100; attempt++) {
      Asking.Answer answer = pacta.ask(RECORD, variables);
      if (answer.errors().isEmpty()) {
        return answer.list("recordFacts.userErrors").isEmpty();
      }
      assertThat(answer.errors()).allMatch(FaultsIT::isPassing);
      pause(50);
    }
    return false;
  }

  /** Whether whoever meets it is to ask again later. */
  private static boolean isPassing(Object error) {
    return Stream.of("UNAVAILABLE", "BUSY", "DEADLINE").anyMatch(error.toString()::contains);
  }

  private static String spell(int year) {
    return "%1$d-01-01/%1$d-12-31".formatted(year);
  }

  private List<Object> members() {
    return pacta
        .ask(
            """
            {
              organization(slug: "y") {
                members(first: 100, where: {during: "../.."}) { nodes { valid } }
              }
            }
            """)
        .list("organization.members.nodes[*].valid");
  }

  private int revisions() {
    return (int) Objects.requireNonNull(pacta.ask(NEWEST).at("revisions.totalCount"));
  }

  private int probe(String which) throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:%d/actuator/health/%s".formatted(port, which));
    return HTTP.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding()).statusCode();
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
