package io.pacta.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.fact.FactKind;
import io.pacta.record.Ledger;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What is found suspicious in a small record, and what is not. */
@OnScratch
class CheckerIT {

  private static final String USSR = "country:ussr";
  private static final String CIS = "organization:cis";

  @Autowired Asking pacta;
  @Autowired Checker checker;
  @Autowired Ledger ledger;
  @Autowired Neo4jClient neo4j;

  @BeforeEach
  void nothingWasEverTold() {
    pacta.forgetEverything();
  }

  @Test
  void aMembershipAfterTheEndOfTheMember() {
    load(existing().fact(FactKind.MEMBER_OF, USSR, CIS, "1991/1999", "status", "FULL"));
    assertThat(found(Suspicion.MEMBER_DID_NOT_EXIST))
        .containsExactly(
            "country:ussr was a member of organization:cis (1991/1999), and existed 1922/1991-12-25.");
    assertThat(found(Suspicion.ORGANIZATION_DID_NOT_EXIST)).isEmpty();
  }

  @Test
  void aMembershipBeforeTheOrganization() {
    load(existing().fact(FactKind.MEMBER_OF, USSR, CIS, "1980/1991", "status", "FULL"));
    assertThat(found(Suspicion.ORGANIZATION_DID_NOT_EXIST))
        .containsExactly(
            "country:ussr was a member of organization:cis (1980/1991), which existed 1991-12-08/...");
  }

  @Test
  void aMembershipThatMayFitIsNotSuspicious() {
    load(existing().fact(FactKind.MEMBER_OF, USSR, CIS, "1991/1991", "status", "FULL"));
    assertThat(found(Suspicion.MEMBER_DID_NOT_EXIST)).isEmpty();
    assertThat(found(Suspicion.ORGANIZATION_DID_NOT_EXIST)).isEmpty();
  }

  @Test
  void twoHeadsOfGovernmentAtOnceButNotOnTheDayOfHandingOver() {
    load(
        existing()
            .entity("office:premier", "role", "HEAD_OF_GOVERNMENT")
            .entity("person:a")
            .entity("person:b")
            .entity("person:c")
            .fact(FactKind.HOLDS, "person:a", "office:premier", "1980-01-01/1985-01-01")
            .fact(FactKind.HOLDS, "person:b", "office:premier", "1985-01-01/1990-01-01")
            .fact(FactKind.HOLDS, "person:c", "office:premier", "1989-06-01/1995-01-01"));
    assertThat(found(Suspicion.TWO_AT_ONCE))
        .containsExactly(
            "person:b (1985-01-01/1990-01-01) and person:c (1989-06-01/1995-01-01) both held office:premier.");
  }

  @Test
  void spellsOfOneThingThatOverlap() {
    load(
        existing()
            .fact(FactKind.MEMBER_OF, USSR, CIS, "1922/1930", "status", "OBSERVER")
            .fact(FactKind.MEMBER_OF, USSR, CIS, "1929-01-01/1940", "status", "OBSERVER")
            .fact(FactKind.MEMBER_OF, USSR, CIS, "1929/1940", "status", "FULL"));
    assertThat(found(Suspicion.OVERLAP))
        .hasSize(1)
        .first()
        .asString()
        .contains("1922/1930", "1929-01-01/1940", "overlap, by test.");
  }

  @Test
  void aClaimThatCitesNothingAndAnEntityThatStandsAlone() {
    load(existing().fact(FactKind.MEMBER_OF, USSR, CIS, "1991/1991", "status", "FULL"));
    neo4j.query("MATCH ()-[f:MEMBER_OF]->() SET f.citations = []").run();
    neo4j.query("CREATE (:Entity:Country {id: 'country:alone', slug: 'alone'})").run();
    assertThat(found(Suspicion.UNCITED))
        .containsExactly(
            "country:ussr MEMBER_OF organization:cis (1991/1991), by test, cites nothing.");
    assertThat(found(Suspicion.NEVER_REFERRED_TO)).containsExactly("country:alone stands alone.");
  }

  @Test
  void allAreCountedAndTheFirstAreSaid() {
    Tables tables = existing();
    for (int each = 0; each < 9; each++) {
      tables.entity("country:alone-" + each);
    }
    load(tables);
    Findings alone = findings(Suspicion.NEVER_REFERRED_TO, 3);
    assertThat(alone.many()).isEqualTo(11);
    assertThat(alone.sentences())
        .containsExactly(
            "country:alone-0 stands alone.",
            "country:alone-1 stands alone.",
            "country:alone-2 stands alone.");
  }

  @Test
  void nothingIsChanged() {
    load(existing());
    long before = ledger.revision();
    checker.check(10);
    assertThat(ledger.revision()).isEqualTo(before);
  }

  private static Tables existing() {
    return Tables.ofTest()
        .entity(USSR)
        .entity(CIS)
        .of(FactKind.EXISTED, USSR, "1922/1991-12-25")
        .of(FactKind.EXISTED, CIS, "1991-12-08/..");
  }

  private void load(Tables tables) {
    pacta.load(tables.files());
  }

  private List<String> found(Suspicion suspicion) {
    return findings(suspicion, 100).sentences();
  }

  private Findings findings(Suspicion suspicion, int most) {
    return checker.check(most).stream()
        .filter(each -> each.suspicion() == suspicion)
        .findFirst()
        .orElseThrow();
  }
}
