package io.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the starter world says of the Collective Security Treaty. */
@OnWorld
class WorldIT {

  private static final String CSTO =
      """
      query Csto($day: Date = "2007-01-01") {
        organization(slug: "csto", asOf: $day) {
          name
          members(where: {status: [FULL]}, first: 50) {
            totalCount
            nodes { member { name ... on Country { code } } valid holds citations { locator source { title url } } }
          }
          offices(first: 20) { nodes { name role holders { nodes { holder { name } valid } } } }
        }
      }
      """;

  @Autowired Asking pacta;

  @ParameterizedTest
  @CsvSource({"1993-01-01,6", "1994-06-01,9", "2003-01-01,6", "2007-01-01,7", "2013-06-01,6"})
  void theNumberOfFullMembersFollowsTheDay(String day, int members) {
    var answer = pacta.ask(CSTO, Map.of("day", day));
    assertThat(answer.at("organization.members.totalCount")).isEqualTo(members);
    assertThat(answer.list("organization.members.nodes[*].citations"))
        .hasSize(members)
        .noneMatch(List.of()::equals);
  }
}
