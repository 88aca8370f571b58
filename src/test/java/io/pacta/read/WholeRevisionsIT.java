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
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/**
 * Nobody is told of a revision without all that it wrote. A database that is committing may show
 * the counter of revisions before the rest. Here it does: the first read of an operation finds the
 * counter and nothing else of a revision, each after it finds all.
 */
@OnScratch
class WholeRevisionsIT {

  @Autowired Asking pacta;
  @Autowired Reads kept;
  @Autowired Neo4jClient neo4j;
  @MockitoSpyBean Database database;

  @BeforeEach
  void fill() {
    pacta.forgetEverything();
    pacta.load(world("1950/..").files());
  }

  @AfterEach
  void asItWas() {
    reset(database);
  }

  /** All that it says of anything, it says with another time. */
  private static Tables world(String valid) {
    Tables tables = Tables.ofTest();
    for (String each : new String[] {"a", "b"}) {
      String country = "country:" + each;
      tables
          .entity(country)
          .named(country, "Land " + each, "en", "SHORT", valid)
          .of(FactKind.EXISTED, country, valid)
          .of(
              FactKind.IDENTIFIED,
              country,
              valid,
              "scheme",
              "ISO3",
              "value",
              "CO" + each.toUpperCase(Locale.ROOT))
          .member(country, "organization:o", valid)
          .fact(FactKind.TOOK_PART_IN, country, "event:vote", "1963-05-05", "vote", "YES");
    }
    return tables
        .entity("organization:o")
        .named("organization:o", "Union", "en", "SHORT", valid)
        .entity("event:vote", "eventKind", "VOTE", "date", "1963-05-05")
        .named("event:vote", "Vote", "en", "SHORT", valid);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "country(code: \"COA\", asOf: \"1970-01-01\") { name }",
        "country(code: \"COA\", knownAt: \"2200-01-01T00:00:00Z\") { name }",
        "country(code: \"COA\", asOf: \"1970-01-01\") { memberships { nodes { valid } } }",
        "country(code: \"COA\", asOf: \"1970-01-01\") { memberships { totalCount } names { nodes { valid } } }",
        "organization(slug: \"o\", asOf: \"1970-01-01\") { name members { nodes { valid member { name } } } }",
        "node(id: \"country:a@1970-01-01\") { ... on Country { name memberships { nodes { valid } } } }",
        "countries(asOf: \"1970-01-01\") { nodes { name memberships { nodes { valid } } } }",
        "search(text: \"Land\", asOf: \"1970-01-01\") { nodes { entity { name } } }",
        "paths(from: \"country:a\", to: \"country:b\", asOf: \"1970-01-01\") { length steps { facts { fact { valid } } } }",
        "common(of: [\"country:a\", \"country:b\"], asOf: \"1970-01-01\") { entity { name } times { valid } }",
        "agreement(a: \"country:a\", b: \"country:b\", during: \"1963\") { rollCalls }",
      })
  void isAnsweredWithAll(String field) {
    String question = "{ it: %s }".formatted(field);
    pacta.load(world("1960/..").files());
    kept.forgetKept(); // Nor does it know of the revision that it has written.
    hideNewest();
    AtomicInteger reads = new AtomicInteger();
    doAnswer(
            read -> {
              if (reads.incrementAndGet() == 2) {
                showNewest();
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

  /** What the second revision wrote becomes what the third will. */
  private void hideNewest() {
    assertThat(move(2, 3)).isPositive();
  }

  private void showNewest() {
    move(3, 2);
  }

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
