package io.pacta.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.folder.BadFolder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What the record does when it is told folders, seen as clients see it. The world says that
 * Uzbekistan was in the CSTO until 1999, and COW that it was until 2011.
 */
@OnScratch
class LedgerIT {

  private static final String UNTIL_1999 = "uzbekistan csto 1992/1999";
  private static final String UNTIL_2011 = "uzbekistan csto 1992/2011";
  private static final String MEMBERS_OF_THE_CSTO = "MEMBER_OF organization:csto";

  @Autowired Asking pacta;
  @Autowired Ledger ledger;
  @Autowired Neo4jClient neo4j;

  @BeforeEach
  void nothingWasEverTold() {
    pacta.forgetEverything();
  }

  @Test
  void theSameFolderAgainChangesNothing() {
    Ledger.Outcome first = load(world().member(UNTIL_1999));
    List<String> before = dump();

    Ledger.Outcome again = load(world().member(UNTIL_1999));

    assertThat(first).isEqualTo(new Ledger.Outcome(1, 7, 0, 0, 0, 0));
    assertThat(again).isEqualTo(new Ledger.Outcome(1, 0, 0, 7, 0, 0));
    assertThat(ledger.revision()).isOne();
    assertThat(dump()).isEqualTo(before);
  }

  @Test
  void aChangedNoteClosesAVersionAndWritesTheNext() {
    load(world().member(UNTIL_1999));
    Map<String, Object> before = theFact();
    Ledger.Outcome outcome = load(world().member(UNTIL_1999, "NORMAL", "It did not extend."));

    assertThat(outcome).isEqualTo(new Ledger.Outcome(2, 0, 1, 6, 0, 0));
    assertThat(theFact())
        .containsEntry("key", before.get("key"))
        .containsEntry("note", "It did not extend.")
        .containsEntry("recordedAt", before.get("recordedAt"))
        .containsEntry("retractedAt", null);
    assertThat(versions()).containsExactly("1 to 2", "2 to open");
    assertThat(theFactAt(1)).containsEntry("note", null);
  }

  @Test
  void aRemovedRowIsTakenBackAndStaysReadable() {
    load(world().member(UNTIL_1999).member("russia csto 1992/.."));
    String key = key();
    Ledger.Outcome outcome = load(world().member("russia csto 1992/.."));

    assertThat(outcome).isEqualTo(new Ledger.Outcome(2, 0, 0, 7, 1, 0));
    assertThat(members("")).containsExactly("russia 1992/.. world best");
    assertThat(membersKnownAt(1))
        .containsExactly("uzbekistan 1992/1999 world best", "russia 1992/.. world best");
    assertThat(theNode(key))
        .containsEntry("key", key)
        .containsEntry("best", false)
        .containsEntry("recordedAt", instant(1))
        .containsEntry("retractedAt", instant(2));
    assertThat(theNode(key + "@~1")).containsEntry("retractedAt", null);
    assertThat(theNode(key + "@~2")).containsEntry("retractedAt", instant(2));
  }

  @Test
  void aCommaThatMovesBetweenTwoLocatorsIsAChange() {
    Map<String, String> files = new HashMap<>(world().files());
    String claim = "country:russia,organization:csto,FULL,1992/..,world,book|book,";
    String header = "subject,object,status,valid,dataSet,source,locator\n";
    files.put("member-of.csv", header + claim + "\"page 4, line 2|page 5\"\n");
    pacta.load(files);
    files.put("member-of.csv", header + claim + "\"page 4|line 2, page 5\"\n");

    assertThat(pacta.load(files).changed()).isOne();
    assertThat(
            pacta
                .ask(
                    "{ organization(slug: \"csto\") { members { nodes { citations { locator } } } } }")
                .list("organization.members.nodes[0].citations[*].locator"))
        .containsExactly("page 4", "line 2, page 5");
  }

  @Test
  void aClaimThatIsToldAgainAfterItWasTakenBackStandsAgain() {
    load(world().member(UNTIL_1999));
    String key = key();
    load(world());
    load(world().member(UNTIL_1999));

    assertThat(theNode(key)).containsEntry("retractedAt", null);
    assertThat(theNode(key + "@~2")).containsEntry("retractedAt", instant(2));
    assertThat(versions()).containsExactly("1 to 2", "3 to open");
  }

  @Test
  void beforeTheFirstRevisionNothingIsKnown() {
    load(world().member(UNTIL_1999));
    String key = key();
    var answer =
        pacta.ask(
            """
            query($before: DateTime!, $fact: ID!) {
              organization(slug: "csto", knownAt: $before) { name }
              countries(knownAt: $before) { totalCount }
              dataSets(knownAt: $before) { slug }
              node(id: $fact) { id }
            }
            """,
            Map.of(
                "before",
                OffsetDateTime.parse(instant(1)).minusNanos(1_000).toString(),
                "fact",
                key + "@~0"));
    assertThat(answer.at("organization")).isNull();
    assertThat(answer.at("countries.totalCount")).isEqualTo(0);
    assertThat(answer.list("dataSets")).isEmpty();
    assertThat(answer.at("node")).isNull();
  }

  @Test
  void aDataSetWithHigherPrecedenceIsBestUntilItIsWithdrawn() {
    load(cow().member(UNTIL_2011));
    assertThat(members("")).containsExactly("uzbekistan 1992/2011 cow best");

    Ledger.Outcome overtaken = load(world().member(UNTIL_1999));
    assertThat(members("")).containsExactly("uzbekistan 1992/1999 world best");
    assertThat(members("claims: ALL"))
        .containsExactlyInAnyOrder(
            "uzbekistan 1992/1999 world best", "uzbekistan 1992/2011 cow rival");
    assertThat(overtaken.judged()).isEqualTo(7);

    Ledger.Outcome withdrawn = load(world().withoutRows());
    assertThat(withdrawn).isEqualTo(new Ledger.Outcome(3, 0, 0, 0, 7, 7));
    assertThat(members("claims: ALL")).containsExactly("uzbekistan 1992/2011 cow best");

    assertThat(membersKnownAt(1)).containsExactly("uzbekistan 1992/2011 cow best");
    assertThat(membersKnownAt(2)).containsExactly("uzbekistan 1992/1999 world best");
    assertThat(membersKnownAt(3)).containsExactly("uzbekistan 1992/2011 cow best");
  }

  @Test
  void beingJudgedLeavesWhatAClaimSays() {
    load(cow().member(UNTIL_2011, "NORMAL", "Until the data end."));
    Map<String, Object> before = theFact();
    load(world().member(UNTIL_1999));
    Map<String, Object> after = new HashMap<>(theNode(String.valueOf(before.get("key"))));

    assertThat(after.put("best", true)).isEqualTo(false);
    assertThat(after).isEqualTo(before);
  }

  @Test
  void theOrderOfLoadingNeverMatters() {
    List<SmallFolder> folders =
        List.of(
            world().member(UNTIL_1999).member("uzbekistan csto 2006/2012").name("ghana", "Ghana"),
            cow()
                .member("uzbekistan csto 1992/1995", "PREFERRED", "")
                .member("uzbekistan cis 2002/2011", "DEPRECATED", "")
                .member("ghana csto 1992/..")
                .name("ghana", "Gold Coast"),
            SmallFolder.of("report", 50)
                .authorityFor("MEMBER_OF organization:cis")
                .member("uzbekistan csto 2011/2013")
                .member("uzbekistan cis 1992/.."));
    List<List<String>> outcomes = new ArrayList<>();
    for (List<SmallFolder> order : permutations(folders)) {
      pacta.forgetEverything();
      order.forEach(this::load);
      outcomes.add(standing());
    }
    assertThat(outcomes).hasSize(6).containsOnly(outcomes.getFirst());
  }

  @Test
  void ofTwoBestDescriptionsTheSameIsShownInEitherOrderOfLoading() {
    List<SmallFolder> folders =
        List.of(world().person("li", "1800/1850"), cow().person("li", "1900/1950"));
    Set<Object> shown = new HashSet<>();
    for (List<SmallFolder> order : permutations(folders)) {
      pacta.forgetEverything();
      order.forEach(this::load);
      assertThat(rows("MATCH (p:Person {slug: 'li'})-[f:DESCRIBED {best: true}]->() RETURN f.born"))
          .hasSize(2);
      shown.add(yearOfBirth());
    }
    assertThat(shown).hasSize(1);
  }

  @Test
  void whereAllDescriptionsWereTakenBackTheLastToGoIsShown() {
    load(world().person("li", "1800/1850"));
    load(cow().person("li", "1900/1950"));
    load(cow().withoutRows());
    load(world().withoutRows());
    assertThat(yearOfBirth()).isEqualTo("1800");

    load(cow().person("li", "1900/1950"));
    assertThat(yearOfBirth()).isEqualTo("1900");
    load(cow().withoutRows());
    assertThat(yearOfBirth()).isEqualTo("1900");
  }

  private Object yearOfBirth() {
    return Objects.requireNonNull(pacta.ask("{ person(slug: \"li\") { born } }").at("person.born"));
  }

  @Test
  void anAuthorityThatIsDeclaredLaterJudgesWhatStandsAndGivesItBack() {
    load(cow().member("ghana csto 1992/.."));
    load(world().member("russia csto 1992/.."));
    assertThat(members(""))
        .containsExactlyInAnyOrder("ghana 1992/.. cow best", "russia 1992/.. world best");

    Ledger.Outcome declared =
        load(world().member("russia csto 1992/..").authorityFor(MEMBERS_OF_THE_CSTO));
    assertThat(declared).isEqualTo(new Ledger.Outcome(3, 0, 0, 7, 0, 1));
    assertThat(members("")).containsExactly("russia 1992/.. world best");
    assertThat(ask("ghana")).isEqualTo("FALSE");

    Ledger.Outcome undeclared = load(world().member("russia csto 1992/.."));
    assertThat(undeclared).isEqualTo(new Ledger.Outcome(4, 0, 0, 7, 0, 1));
    assertThat(members(""))
        .containsExactlyInAnyOrder("ghana 1992/.. cow best", "russia 1992/.. world best");
    assertThat(ask("ghana")).isEqualTo("TRUE");
  }

  @Test
  void whatIsToldAfterAnAuthorityWasDeclaredIsNotBest() {
    load(world().authorityFor(MEMBERS_OF_THE_CSTO));
    load(cow().member("ghana csto 1992/.."));
    assertThat(members("")).isEmpty();
    assertThat(members("claims: ALL")).containsExactly("ghana 1992/.. cow rival");
  }

  @Test
  void anotherPrecedenceJudgesAnew() {
    load(world().member(UNTIL_1999));
    load(cow().member(UNTIL_2011));
    assertThat(members("")).containsExactly("uzbekistan 1992/1999 world best");

    load(SmallFolder.of("cow", 101).member(UNTIL_2011));
    assertThat(members("")).containsExactly("uzbekistan 1992/2011 cow best");

    load(SmallFolder.of("world", 102).member(UNTIL_1999));
    assertThat(members("")).containsExactly("uzbekistan 1992/1999 world best");
  }

  @Test
  void anotherPrecedenceWithoutARivalIsARevisionTooAndKeepsTheClaims() {
    load(world().member(UNTIL_1999));
    Ledger.Outcome outcome = load(SmallFolder.of("world", 7).member(UNTIL_1999));
    assertThat(outcome).isEqualTo(new Ledger.Outcome(2, 0, 0, 7, 0, 0));
    assertThat(pacta.ask("{ dataSets { precedence } }").list("dataSets[*].precedence"))
        .containsExactly(7);
    assertThat(
            pacta
                .ask("{ dataSets(knownAt: \"%s\") { precedence } }".formatted(instant(1)))
                .list("dataSets[*].precedence"))
        .containsExactly(100);
  }

  @Test
  void aDeprecatedClaimIsNeverBest() {
    load(world().member(UNTIL_1999, "DEPRECATED", ""));
    assertThat(members("")).isEmpty();
    assertThat(members("claims: ALL")).containsExactly("uzbekistan 1992/1999 world rival");

    load(cow().member(UNTIL_2011));
    assertThat(members("")).containsExactly("uzbekistan 1992/2011 cow best");
  }

  @Test
  void aClaimAboutAnUnknownEntityLeavesTheRecordAsItIs() {
    load(world().member(UNTIL_1999));
    List<String> before = dump();

    assertThatThrownBy(() -> load(cow().member("atlantis csto 1992/..")))
        .isInstanceOf(BadFolder.class)
        .hasMessageContaining("country:atlantis");

    assertThat(dump()).isEqualTo(before);
    assertThat(load(cow().member(UNTIL_2011)).revision()).isEqualTo(2);
  }

  @Test
  void anEntityThatAClaimOnlyMentionsIsKnownToo() {
    Map<String, String> files = new HashMap<>(world().files());
    files.put(
        "acted-on.csv",
        """
        subject,object,act,valid,onBehalfOf,dataSet,source
        country:russia,organization:csto,SUSPENSION,1999,country:atlantis,world,book
        """);

    assertThatThrownBy(() -> pacta.load(files))
        .isInstanceOf(BadFolder.class)
        .hasMessageContaining("country:atlantis");
    assertThat(ledger.revision()).isZero();
  }

  @Test
  void anErrorHalfwayLeavesNothing() {
    load(world().member(UNTIL_1999));
    load(world());
    List<String> before = dump();
    // A constraint refuses one of the two versions that are told next, a claim that was taken back.
    neo4j.query("CREATE CONSTRAINT trap FOR ()-[f:MEMBER_OF]-() REQUIRE f.valid IS UNIQUE").run();
    try {
      assertThatThrownBy(() -> load(world().member("russia csto 1992/..").member(UNTIL_1999)))
          .isInstanceOf(RuntimeException.class);
    } finally {
      neo4j.query("DROP CONSTRAINT trap").run();
    }
    assertThat(dump()).isEqualTo(before);
    assertThat(ledger.revision()).isEqualTo(2);

    assertThat(load(world().member("russia csto 1992/..").member(UNTIL_1999)).revision())
        .isEqualTo(3);
    assertThat(members("")).hasSize(2);
  }

  @Test
  void loadsAtTheSameTimeAreOneAfterTheOtherAndLoseNothing() throws Exception {
    int writers = 4;
    CyclicBarrier together = new CyclicBarrier(writers);
    List<Callable<Ledger.Outcome>> loads =
        IntStream.range(0, writers)
            .<Callable<Ledger.Outcome>>mapToObj(
                writer ->
                    () -> {
                      SmallFolder folder =
                          SmallFolder.of("writer-" + writer, writer).member(UNTIL_1999);
                      together.await();
                      return load(folder);
                    })
            .toList();
    List<Long> revisions = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Ledger.Outcome> done : threads.invokeAll(loads)) {
        revisions.add(done.get().revision());
      }
    }
    assertThat(revisions).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    assertThat(members("")).containsExactly("uzbekistan 1992/1999 writer-3 best");
    assertThat(members("claims: ALL")).hasSize(writers);
    assertThat(
            neo4j
                .query(
                    "MATCH ()-[f]->() WHERE f.key IS NOT NULL RETURN count(f) > 4 AND count(f) = count(DISTINCT f.version)")
                .fetchAs(Boolean.class)
                .one())
        .as("no two versions have one number")
        .hasValue(true);
    assertThatInstantsGrow();
  }

  @Test
  void revisionsAreNumberedWithoutGapsAndTheirInstantsGrow() {
    for (int times = 0; times < 12; times++) {
      load(world().member(UNTIL_1999, "NORMAL", "note " + times));
    }
    assertThat(
            neo4j
                .query("MATCH (r:Revision) RETURN r.number AS number ORDER BY number")
                .fetchAs(Long.class)
                .all())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 12).boxed().toList());
    assertThatInstantsGrow();
  }

  @Test
  void anInstantIsLaterThanTheOneBeforeThoughTheClockIsNot() {
    load(world());
    neo4j.query("MATCH (r:Revision) SET r.at = datetime('2999-01-01T00:00:00Z')").run();
    load(world().member(UNTIL_1999));
    assertThatInstantsGrow();
  }

  @Test
  void aCountryIsCalledAsTheBestStandingNameSays() {
    load(cow().name("ghana", "Gold Coast"));
    assertThat(ghana()).isEqualTo("Gold Coast");

    load(world().name("ghana", "Ghana"));
    assertThat(ghana()).isEqualTo("Ghana");

    load(world().withoutRows());
    assertThat(ghana()).isEqualTo("Gold Coast");

    load(cow());
    assertThat(ghana()).isEqualTo("ghana");
  }

  private static SmallFolder world() {
    return SmallFolder.of("world", 100);
  }

  private static SmallFolder cow() {
    return SmallFolder.of("cow", 10);
  }

  private Ledger.Outcome load(SmallFolder folder) {
    return pacta.load(folder.files());
  }

  /** The members of the CSTO at any time, in the order in which they are listed. */
  private List<String> members(String where) {
    return members("", where);
  }

  private List<String> membersKnownAt(long revision) {
    return members(", knownAt: \"%s\"".formatted(instant(revision)), "");
  }

  private List<String> members(String knownAt, String where) {
    return pacta
        .ask(
            """
            { organization(slug: "csto"%s) {
                members(where: {during: "../..", %s}) {
                  nodes { member { slug } valid best dataSet { slug } } } } }
            """
                .formatted(knownAt, where))
        .list("organization.members.nodes[*]")
        .stream()
        .map(Shown::of)
        .toList();
  }

  private Object ask(String country) {
    return Objects.requireNonNull(
        pacta
            .ask(
                """
                { ask(subject: "country:%s", kind: MEMBER_OF, object: "organization:csto", asOf: "2007-01-01") { truth } }
                """
                    .formatted(country))
            .at("ask.truth"));
  }

  /** The only membership of Uzbekistan, as it stands. */
  private Map<String, Object> theFact() {
    return theFactIn("{ organization(slug: \"csto\") { ...one } }");
  }

  private String key() {
    return String.valueOf(theFact().get("key"));
  }

  private Map<String, Object> theFactAt(long revision) {
    return theFactIn(
        "{ organization(slug: \"csto\", knownAt: \"%s\") { ...one } }"
            .formatted(instant(revision)));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> theFactIn(String query) {
    List<Object> found =
        pacta
            .ask(
                query
                    + " fragment one on Organization { members(where: {during: \"../..\", claims: ALL}) { nodes { key valid best note rank recordedAt retractedAt member { slug } dataSet { slug } citations { source { slug } } } } }")
            .list("organization.members.nodes[?(@.member.slug == 'uzbekistan')]");
    assertThat(found).hasSize(1);
    return (Map<String, Object>) found.getFirst();
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> theNode(String id) {
    Object node =
        pacta
            .ask(
                """
                query($id: ID!) { node(id: $id) { ... on Membership {
                  key valid best note rank recordedAt retractedAt member { slug } dataSet { slug } citations { source { slug } } } } }
                """,
                Map.of("id", id))
            .at("node");
    return (Map<String, Object>) Objects.requireNonNull(node);
  }

  private Object ghana() {
    return Objects.requireNonNull(
        pacta.ask("{ node(id: \"country:ghana\") { ... on Country { name } } }").at("node.name"));
  }

  private String instant(long revision) {
    return instants().get(Math.toIntExact(revision) - 1);
  }

  /** The instants of the revisions in the order of their numbers, as answers write them. */
  private List<String> instants() {
    return neo4j
        .query("MATCH (r:Revision) RETURN toString(r.at) AS at ORDER BY r.number")
        .fetchAs(String.class)
        .all()
        .stream()
        .map(at -> Instant.parse(at).toString())
        .toList();
  }

  private void assertThatInstantsGrow() {
    assertThat(instants().stream().map(Instant::parse)).isSorted().doesNotHaveDuplicates();
  }

  /** From which revision to which each membership stands. */
  private Collection<String> versions() {
    return neo4j
        .query(
            """
            MATCH ()-[f:MEMBER_OF]->()
            RETURN f.version / 4294967296 + ' to ' + CASE f.closed WHEN 9223372036854775807 THEN 'open' ELSE toString(f.closed) END AS version
            ORDER BY f.version
            """)
        .fetchAs(String.class)
        .all();
  }

  /** All that stands, without the revisions in which it was told. */
  private List<String> standing() {
    return rows(
        """
        MATCH (s)-[f]->(o) WHERE f.closed = 9223372036854775807
        RETURN s.id AS subject, type(f) AS kind, o.id AS object,
               f {.*, told: null, version: null} AS fact
        """);
  }

  /** All that is in the database. */
  private List<String> dump() {
    List<String> all =
        new ArrayList<>(
            rows("MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS of"));
    all.addAll(
        rows(
            "MATCH (s)-[f]->(o) RETURN elementId(f) AS id, elementId(s) AS s, elementId(o) AS o, type(f) AS type, properties(f) AS of"));
    return all;
  }

  private List<String> rows(String query) {
    return neo4j.query(query).fetch().all().stream()
        .map(row -> Shown.sorted(row).toString())
        .sorted()
        .toList();
  }

  private static <T> List<List<T>> permutations(List<T> of) {
    if (of.isEmpty()) {
      return List.of(List.of());
    }
    List<List<T>> all = new ArrayList<>();
    for (T first : of) {
      List<T> others = new ArrayList<>(of);
      others.remove(first);
      for (List<T> rest : permutations(others)) {
        List<T> one = new ArrayList<>(List.of(first));
        one.addAll(rest);
        all.add(one);
      }
    }
    return all;
  }

  /** How a test writes what was answered. */
  private static final class Shown {

    static String of(Object membership) {
      Map<?, ?> all = (Map<?, ?>) membership;
      return "%s %s %s %s"
          .formatted(
              slug(all.get("member")),
              all.get("valid"),
              slug(all.get("dataSet")),
              Boolean.TRUE.equals(all.get("best")) ? "best" : "rival");
    }

    private static Object slug(@Nullable Object entity) {
      return Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(entity)).get("slug"));
    }

    static Map<String, Object> sorted(Map<?, ?> map) {
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach(
          (name, value) ->
              sorted.put(
                  String.valueOf(name),
                  value instanceof Map<?, ?> inner ? sorted(inner) : String.valueOf(value)));
      return sorted;
    }
  }
}
