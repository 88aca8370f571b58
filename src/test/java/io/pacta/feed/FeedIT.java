package io.pacta.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.micrometer.core.instrument.MeterRegistry;
import io.pacta.Asking;
import io.pacta.Asking.Answer;
import io.pacta.OnScratch;
import io.pacta.neo4j.Database;
import io.pacta.neo4j.Statements;
import io.pacta.record.OtherServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Subscription;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;

/** The feed as subscribers hear it. */
@OnScratch
@TestPropertySource(properties = {"pacta.sse.keep-alive=200ms", "pacta.feed.poll=300ms"})
class FeedIT {

  private static final String FOLLOW =
      """
      subscription($of: [ID!], $kinds: [FactKind!], $after: String) {
        factsChanged(of: $of, kinds: $kinds, after: $after) {
          cursor
          change {
            what
            revision { number author comment }
            before { key fact { ...fact } naming { text } }
            after { key fact { ...fact } naming { text } description { id slug name } }
          }
        }
      }
      fragment fact on Fact {
        id valid rank best retractedAt
        subject { id name } object { id name }
        dataSet { name }
        citations { locator source { title } }
      }
      """;

  private static final int PATIENCE = 20;

  @Autowired Asking pacta;
  @Autowired Feed feed;
  @Autowired MeterRegistry meters;
  @Autowired Database database;
  @Autowired Statements statements;

  private final List<Listener> listeners = new ArrayList<>();
  private final List<String> facts = new ArrayList<>();

  /** One who hears the feed, and what was heard. */
  private static final class Listener {

    private final BlockingQueue<Answer> heard = new LinkedBlockingQueue<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private @Nullable Disposable listening;

    Map<String, Object> next() throws InterruptedException {
      Answer answer = heard.poll(PATIENCE, TimeUnit.SECONDS);
      return entry(Objects.requireNonNull(answer, "Nothing more was told"));
    }

    List<Map<String, Object>> next(int count) throws InterruptedException {
      List<Map<String, Object>> entries = new ArrayList<>();
      while (entries.size() < count) {
        entries.add(next());
      }
      return entries;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> entry(Answer answer) {
      return (Map<String, Object>) Objects.requireNonNull(answer.at("factsChanged"));
    }
  }

  @BeforeEach
  void aDesk() {
    pacta.forgetEverything();
    make("createDataSet", "CreateDataSetInput", Map.of("slug", "desk", "name", "The desk"));
    for (String slug : List.of("belarus", "russia")) {
      introduce("COUNTRY", slug);
    }
    for (String slug : List.of("csto", "cis")) {
      introduce("ORGANIZATION", slug);
    }
  }

  @Test
  void anEditIsToldWithAllThatIsSelectedAsItWasKnownThen() throws Exception {
    Listener listener = listen(Map.of());
    record("russia", "csto", "1992/..");
    Map<String, Object> told = listener.next();
    assertThat(told.toString())
        .contains("what=TOLD", "author=a test", "valid=1992/..", "name=csto", "title=A book");
    leaveAll();
    make("retractFact", "RetractFactInput", Map.of("fact", facts.getFirst()));
    Listener later = listen(Map.of("after", cursorBefore(told)));
    assertThat(later.next()).as("told again after it was taken back").isEqualTo(told);
    assertThat(later.next().toString()).contains("what=RETRACTED", "after=null");
    leaveAll();
  }

  @Test
  void fromEveryCursorTheRestComesOnceAndInOrder() throws Exception {
    String start = cursorOfRevision();
    Listener live = listen(Map.of());
    Random random = new Random(11);
    for (int edit = 0; edit < 8; edit++) {
      edit(random, edit);
    }
    int last = newest();
    List<Map<String, Object>> all = new ArrayList<>();
    while (all.isEmpty() || number(all.getLast()) < last) {
      all.add(live.next());
    }
    all.addAll(drained(live));
    leaveAll();
    assertThat(all).extracting(entry -> entry.get("cursor")).doesNotHaveDuplicates();
    assertThat(listen(Map.of("after", start)).next(all.size())).isEqualTo(all);
    for (int k = 0; k < all.size() - 1; k++) {
      Listener rest = listen(Map.of("after", Objects.requireNonNull(all.get(k).get("cursor"))));
      assertThat(rest.next(all.size() - k - 1)).isEqualTo(all.subList(k + 1, all.size()));
    }
    Listener filtered = listen(Map.of("after", start, "of", List.of("organization:cis")));
    List<Map<String, Object>> about =
        all.stream().filter(entry -> entry.toString().contains("organization:cis")).toList();
    assertThat(filtered.next(about.size())).isEqualTo(about);
    leaveAll();
  }

  @Test
  void whatIsOneWithAnotherIsFollowedUnderBothIds() throws Exception {
    String start = cursorOfRevision();
    Listener listener =
        listen(Map.of("of", List.of("organization:cis"), "kinds", List.of("MEMBER_OF")));
    record("russia", "cis", "1992/..");
    make(
        "mergeEntities",
        "MergeEntitiesInput",
        Map.of("from", "organization:cis", "into", "organization:csto"));
    record("belarus", "csto", "1993/..");
    List<Map<String, Object>> told = listener.next(4);
    assertThat(told.getLast().toString()).contains("valid=1993/..");
    leaveAll();
    assertThat(
            listen(
                    Map.of(
                        "after", start,
                        "of", List.of("organization:cis"),
                        "kinds", List.of("MEMBER_OF")))
                .next(4))
        .isEqualTo(told);
    leaveAll();
  }

  @Test
  void anEditThroughAnotherServerIsTold() throws Exception {
    Listener listener = listen(Map.of("of", List.of("organization:csto")));
    record("russia", "csto", "1992/..");
    listener.next();
    OtherServer.ledger(database, statements).withdraw("desk", "another", "All of it");
    Map<String, Object> told = listener.next();
    assertThat(told.toString()).contains("what=RETRACTED", "author=another");
    leaveAll();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsCommittedBetweenLookingAndFollowingIsToldOnce(boolean othersFollow) throws Exception {
    Listener other = othersFollow ? listen(Map.of()) : new Listener();
    long seen = newest();
    record("russia", "csto", "1992/..");
    if (othersFollow) {
      other.next();
    }
    Follower follower = feed.join("late", Wanted.EVERYTHING, Place.after(seen), seen);
    record("belarus", "csto", "1993/..");
    assertThat(Objects.requireNonNull(follower.next()).place().revision()).isEqualTo(seen + 1);
    assertThat(Objects.requireNonNull(follower.next()).place().revision()).isEqualTo(seen + 2);
    feed.leave("late");
    leaveAll();
  }

  @Test
  void aRevisionOfManyPagesIsToldWholeFromThePlaceWhereOneStopped() throws Exception {
    String start = cursorOfRevision();
    int many = Pages.MOST + 50;
    for (int page = 0; page < 3; page++) {
      List<Map<String, Object>> more = new ArrayList<>();
      for (int i = 0; i < 90; i++) {
        more.add(fact("russia", "csto", "%d".formatted(1000 + page * 90 + i)));
      }
      facts(more);
    }
    OtherServer.ledger(database, statements).withdraw("desk", "another", "All of it");
    List<Map<String, Object>> all =
        listen(Map.of("after", start, "kinds", List.of("MEMBER_OF"))).next(540);
    leaveAll();
    assertThat(all.subList(270, 540)).allMatch(entry -> entry.toString().contains("RETRACTED"));
    Listener rest =
        listen(
            Map.of(
                "after",
                Objects.requireNonNull(all.get(270 + many - 200).get("cursor")),
                "kinds",
                List.of("MEMBER_OF")));
    assertThat(rest.next(540 - 270 - many + 199)).isEqualTo(all.subList(270 + many - 199, 540));
    leaveAll();
  }

  @Test
  void aThousandSubscribersCostAsManyReadsAsOne() throws Exception {
    for (int i = 0; i < 1_000; i++) {
      listen(Map.of());
    }
    assertThat(feed.size()).isEqualTo(1_000);
    Map<String, Double> before = reads();
    record("russia", "csto", "1992/..");
    Map<String, Object> told = listeners.getFirst().next();
    for (Listener listener : listeners.subList(1, 1_000)) {
      assertThat(listener.next()).isEqualTo(told);
    }
    Map<String, Double> made = reads();
    before.forEach((statement, count) -> made.merge(statement, -count, Double::sum));
    assertThat(made)
        .containsEntry("Feed/entries", 1.0)
        .containsEntry("Entity/name", 1.0)
        .containsEntry("Revision/revision", 1.0)
        .containsEntry("Citation/source", 1.0);
    leaveAll();
  }

  @Test
  void whoAsksForNothingMoreHoldsUpNobodyElseAndWhoLeavesIsForgotten() throws Exception {
    BaseSubscriber<Answer> slow =
        new BaseSubscriber<>() {
          @Override
          protected void hookOnSubscribe(Subscription subscription) {
            // Asks for nothing.
          }
        };
    pacta.follow(FOLLOW, new HashMap<>()).subscribe(slow);
    Listener listener = listen(Map.of());
    for (int i = 0; i < 5; i++) {
      record("russia", "csto", "%d".formatted(1990 + i));
      assertThat(listener.next().toString()).contains("valid=%d".formatted(1990 + i));
    }
    assertThat(gauge("readers")).isEqualTo(1);
    slow.cancel();
    leaveAll();
    assertThat(gauge("readers")).isZero();
    assertThat(gauge("subscriptions")).isZero();
  }

  @Test
  void aServerThatStopsCompletesWhatItTells() throws Exception {
    Listener listener = listen(Map.of());
    feed.stop();
    try {
      assertThat(listener.done.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    } finally {
      feed.start();
    }
    awaitNobody();
  }

  @Test
  void wrongArgumentsAreRefusedBeforeAnythingIsTold() {
    for (Map<String, Object> wrong :
        List.<Map<String, Object>>of(
            Map.of("after", "x"),
            Map.of("after", new Place(1_000_000, 1).toString()),
            Map.of("after", cursorOfRevision() + "AA"))) {
      Answer answer = refused(wrong);
      assertThat(answer.code()).isEqualTo("INVALID_CURSOR");
      assertThat(answer.json()).doesNotContainKey("data");
    }
    assertThat(refused(Map.of("of", List.of("organization:nato"))).message())
        .isEqualTo("'of' names \"organization:nato\", and the record has no such entity.");
    assertThat(refused(Map.of("of", List.of("nonsense"))).code()).isEqualTo("INVALID_ARGUMENT");
    assertThat(feed.size()).isZero();
  }

  private Answer refused(Map<String, Object> variables) {
    return Objects.requireNonNull(
        pacta.follow(FOLLOW, variables).blockFirst(Duration.ofSeconds(PATIENCE)));
  }

  private void edit(Random random, int number) {
    switch (facts.isEmpty() ? 0 : random.nextInt(5)) {
      case 0, 1 ->
          facts(
              List.of(
                  fact("russia", "csto", "%d/..".formatted(1990 + number)),
                  fact("belarus", "cis", "%d/..".formatted(1990 + number))));
      case 2 ->
          make(
              "setRank",
              "SetRankInput",
              Map.of("fact", any(random), "rank", "PREFERRED", "reason", "why " + number));
      case 3 -> {
        String gone = any(random);
        facts.remove(gone);
        make("retractFact", "RetractFactInput", Map.of("fact", gone));
      }
      default -> {
        String old = any(random);
        facts.remove(old);
        make(
            "correctFact",
            "CorrectFactInput",
            Map.of("fact", old, "valid", "19%d/2000".formatted(70 + number)));
      }
    }
  }

  private String any(Random random) {
    return facts.get(random.nextInt(facts.size()));
  }

  private void record(String country, String organization, String valid) {
    facts(List.of(fact(country, organization, valid)));
  }

  private void facts(List<Map<String, Object>> all) {
    make("recordFacts", "RecordFactsInput", Map.of("dataSet", "desk", "facts", all))
        .list("recordFacts.facts[*].key")
        .forEach(key -> facts.add(String.valueOf(key)));
  }

  private static Map<String, Object> fact(String country, String organization, String valid) {
    return Map.of(
        "kind",
        "MEMBER_OF",
        "subject",
        "country:" + country,
        "object",
        "organization:" + organization,
        "status",
        "FULL",
        "valid",
        valid,
        "citations",
        List.of(Map.of("source", "book", "locator", "p. 1")));
  }

  private void introduce(String kind, String slug) {
    make(
        "createEntity",
        "CreateEntityInput",
        Map.of(
            "dataSet",
            "desk",
            "kind",
            kind,
            "slug",
            slug,
            "sources",
            List.of(Map.of("slug", "book", "title", "A book")),
            "citations",
            List.of(Map.of("source", "book"))));
  }

  private Answer make(String mutation, String type, Map<String, Object> input) {
    Answer answer =
        pacta.ask(
            "mutation($input: %s!) { %s(input: $input) { userErrors { message } %s } }"
                .formatted(type, mutation, mutation.equals("recordFacts") ? "facts { key }" : ""),
            Map.of("input", input));
    assertThat(answer.list(mutation + ".userErrors")).isEmpty();
    return answer;
  }

  private Listener listen(Map<String, Object> variables) {
    Listener listener = new Listener();
    int before = feed.size();
    listener.listening =
        pacta
            .follow(FOLLOW, variables)
            .subscribe(listener.heard::add, failure -> {}, listener.done::countDown);
    await(() -> feed.size() > before);
    listeners.add(listener);
    return listener;
  }

  private void leaveAll() {
    listeners.forEach(each -> Objects.requireNonNull(each.listening).dispose());
    listeners.clear();
    awaitNobody();
  }

  @AfterEach
  void nobodyListens() {
    leaveAll();
  }

  private void awaitNobody() {
    await(() -> feed.size() == 0);
    assertThat(feed.size()).isZero();
  }

  private static void await(BooleanSupplier so) {
    long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (!so.getAsBoolean() && System.nanoTime() < last) {
      Thread.onSpinWait();
    }
  }

  private static Collection<Map<String, Object>> drained(Listener listener)
      throws InterruptedException {
    List<Map<String, Object>> rest = new ArrayList<>();
    Answer more = listener.heard.poll(1, TimeUnit.SECONDS);
    while (more != null) {
      rest.add(Listener.entry(more));
      more = listener.heard.poll(1, TimeUnit.SECONDS);
    }
    return rest;
  }

  private String cursorOfRevision() {
    return String.valueOf(
        pacta.ask("{ revisions(last: 1) { nodes { cursor } } }").at("revisions.nodes[0].cursor"));
  }

  private static String cursorBefore(Map<String, Object> entry) {
    return Place.after(number(entry) - 1).toString();
  }

  private int newest() {
    return (int)
        Objects.requireNonNull(
            pacta
                .ask("{ revisions(last: 1) { nodes { number } } }")
                .at("revisions.nodes[0].number"));
  }

  private static int number(Map<String, Object> entry) {
    return JsonPath.read(entry, "$.change.revision.number");
  }

  private double gauge(String name) {
    return meters.get("pacta.feed." + name).gauge().value();
  }

  private Map<String, Double> reads() {
    Map<String, Double> reads = new HashMap<>();
    meters
        .find("pacta.reads")
        .timers()
        .forEach(
            timer ->
                reads.put(
                    Objects.requireNonNull(timer.getId().getTag("statement")),
                    (double) timer.count()));
    return reads;
  }
}
