package io.pacta.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.reset;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.fact.FactKind;
import io.pacta.neo4j.Database;
import io.pacta.neo4j.Statement;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/**
 * Nobody is told of a revision without all that it wrote. A database that is committing may show
 * the counter of revisions before the rest. Here it does: what a field asks first finds the counter
 * and none of the claims that the revision tells, and whatever is asked after it finds all.
 */
@OnScratch
@TestPropertySource(properties = "pacta.rows.memory=2MB")
class WholeRevisionsIT {

  @Autowired Asking pacta;
  @Autowired Reads kept;
  @Autowired Neo4jClient neo4j;
  @MockitoSpyBean Database database;

  @BeforeEach
  void fill() {
    pacta.forgetEverything();
    pacta.load(world("1950/..", "YES").files());
  }

  @AfterEach
  void asItWas() {
    reset(database);
  }

  /** Two countries in a union, of which one cannot be found by its code in another time. */
  private static Tables world(String valid, String vote) {
    return country(country(Tables.ofTest(), "a", valid, "1900/..", "YES"), "b", valid, valid, vote)
        .entity("organization:o")
        .named("organization:o", "Union", "en", "SHORT", valid)
        .entity("event:vote", "eventKind", "VOTE", "date", "1963-05-05")
        .named("event:vote", "Vote", "en", "SHORT", valid);
  }

  private static Tables country(
      Tables tables, String slug, String valid, String coded, String vote) {
    String country = "country:" + slug;
    String code = "CO" + slug.toUpperCase(Locale.ROOT);
    return tables
        .entity(country)
        .named(country, "Land " + slug, "en", "SHORT", valid)
        .of(FactKind.EXISTED, country, valid)
        .of(FactKind.IDENTIFIED, country, coded, "scheme", "ISO3", "value", code)
        .member(country, "organization:o", valid)
        .fact(FactKind.TOOK_PART_IN, country, "event:vote", "1963-05-05", "vote", vote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "country(code: \"COA\", asOf: \"1970-01-01\") { name }",
        "country(code: \"COB\", asOf: \"1970-01-01\") { name }",
        "country(code: \"COA\", knownAt: \"2200-01-01T00:00:00Z\") { name }",
        "country(code: \"COA\", asOf: \"1970-01-01\") { memberships { nodes { valid } } }",
        "country(code: \"COA\", asOf: \"1970-01-01\") { memberships { totalCount } names { nodes { valid } } }",
        "country(code: \"COB\", asOf: \"1970-01-01\") { name memberships { nodes { valid } } }",
        "entities(scheme: \"iso3\", values: [\"COA\", \"NONE\", \"COB\"], asOf: \"1970-01-01\") { name }",
        "organization(slug: \"o\", asOf: \"1970-01-01\") { name members { nodes { valid member { name } } } }",
        "node(id: \"country:a@1970-01-01\") { ... on Country { name memberships { nodes { valid } } } }",
        "countries(asOf: \"1970-01-01\") { nodes { name memberships { nodes { valid } } } }",
        "search(text: \"Land\", asOf: \"1970-01-01\") { nodes { entity { name } } }",
        "paths(from: \"country:a\", to: \"country:b\", asOf: \"1970-01-01\") { length steps { facts { fact { valid } } } }",
        "common(of: [\"country:a\", \"country:b\"], asOf: \"1970-01-01\") { entity { name } times { valid } }",
        "agreement(a: \"country:a\", b: \"country:b\", during: \"1963\") { rollCalls same }",
        "changes(of: [\"country:a\"], between: \"1955-01-01/1970-01-01\") { nodes { what before { valid } after { valid } } }",
      })
  void isAnsweredWithAll(String field) {
    String question = "{ it: %s }".formatted(field);
    pacta.load(world("1960/..", "NO").files());
    kept.forgetKept(); // Nor does it know of the revision that it has written.
    count(1);
    assertThat(move(2, 3)).isPositive();
    AtomicInteger reads = new AtomicInteger();
    doAnswer(
            read -> {
              if (reads.get() > 0) {
                move(3, 2);
              }
              if (isOfField(read.getArgument(0))) {
                count(2);
                reads.incrementAndGet();
              }
              return read.callRealMethod();
            })
        .when(database)
        .read(any(), any(), any(), any(), any());
    Object answer = pacta.ask(question).at("it");
    assertThat(reads).hasValueGreaterThan(1);
    reset(database);
    assertThat(pacta.ask(question).at("it")).as("answered from what is kept").isEqualTo(answer);
    kept.forgetKept();
    assertThat(answer).isNotNull().isEqualTo(pacta.ask(question).at("it"));
  }

  private static boolean isOfField(Statement statement) {
    return statement.findsRevision() && !statement.name().equals("Record/newest");
  }

  /** Shows this as the newest revision. */
  private void count(long revision) {
    neo4j.query("MATCH (r:Record) SET r.revision = $revision").bind(revision).to("revision").run();
  }

  /** Makes what one revision told what another tells. */
  private int move(long from, long to) {
    return neo4j
        .query(
            """
            MATCH (:Entity)-[f]->() WHERE f.version / 4294967296 = $from
            SET f.version = f.version + ($to - $from) * 4294967296
            """)
        .bind(from)
        .to("from")
        .bind(to)
        .to("to")
        .run()
        .counters()
        .propertiesSet();
  }
}
