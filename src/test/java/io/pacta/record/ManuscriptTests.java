package io.pacta.record;

import static io.pacta.record.Claims.member;
import static io.pacta.record.Claims.ranked;
import static io.pacta.record.Claims.standing;
import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.fact.Rank;
import io.pacta.record.Manuscript.Extent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A table that has Uzbekistan in the CSTO without a gap, which the record has deprecated. */
class ManuscriptTests {

  private static final Telling TOLD = member("cow", "uzbekistan", "csto", "2002/2011");

  @Test
  void whatIsPublishedKeepsTheRankThatItHasInTheRecord() {
    assertThat(told(false, TOLD)).containsExactly(Draft.of(ranked(Rank.DEPRECATED, TOLD)));
  }

  @Test
  void theSameTimeToldWithOtherPrecisionKeepsItToo() {
    Telling wider = member("cow", "uzbekistan", "csto", "2002/[2011..2012]");
    assertThat(told(false, wider)).containsExactly(Draft.of(ranked(Rank.DEPRECATED, wider)));
  }

  @Test
  void aClaimThatStandsKeepsItsOwnRankBesideOneOfAboutTheSameTime() {
    Telling wider = member("cow", "uzbekistan", "csto", "2002/[2011..2012]");
    assertThat(
            manuscript(false, wider)
                .ranked(
                    List.of(standing(ranked(Rank.DEPRECATED, TOLD), false), standing(wider, true))))
        .containsExactly(Draft.of(wider));
  }

  @Test
  void anotherTimeOrDataSetOrOrganizationDoesNot() {
    Telling later = member("cow", "uzbekistan", "csto", "2006/2011");
    Telling atop = member("atop", "uzbekistan", "csto", "2002/2011");
    Telling cis = member("cow", "uzbekistan", "cis", "2002/2011");
    assertThat(told(false, later, atop, cis))
        .containsExactly(Draft.of(later), Draft.of(atop), Draft.of(cis));
  }

  @Test
  void aFolderSaysHowItsClaimsAreRanked() {
    assertThat(told(true, TOLD)).containsExactly(Draft.of(TOLD));
  }

  /** What a manuscript tells where the record has deprecated that claim. */
  private static List<Draft> told(boolean ranks, Telling... tellings) {
    return manuscript(ranks, tellings)
        .ranked(List.of(standing(ranked(Rank.DEPRECATED, TOLD), false)));
  }

  private static Manuscript manuscript(boolean ranks, Telling... tellings) {
    return new Manuscript(
        List.of(),
        List.of(),
        Set.of(),
        Stream.of(tellings).map(Draft::of).toList(),
        Extent.PART,
        ranks);
  }
}
