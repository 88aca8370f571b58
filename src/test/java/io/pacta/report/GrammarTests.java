package io.pacta.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.time.Edtf;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What sentences state, in a report of 20 January 2021. Names in brackets are given as if they had
 * been found: {@code [C:a]} is the country {@code country:a}, {@code [O:b]} an organization, {@code
 * [T:c]} a treaty, and dates stand in braces.
 */
class GrammarTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[C:a] joined the [O:x] in {1992}.                                    | a MEMBER_OF x 1992/ FULL",
        "[C:a] became the 31st member of the [O:x] on {2004-03-29}.           | a MEMBER_OF x 2004-03-29/ FULL",
        "[C:a] was the last country to join the [O:x], in {1999}.             | a MEMBER_OF x 1999/ FULL",
        "[C:a], a former colony, was admitted to the [O:x] in {1960}.         | a MEMBER_OF x 1960/ FULL",
        "The [O:x] admitted [C:a] in {1960}.                                  | a MEMBER_OF x 1960/ FULL",
        "[C:a] is in the [O:x]. It joined the bloc in {1992}.                 | a MEMBER_OF x 1992/ FULL",
        "[C:a] withdrew from the [O:x] in {1968}.                             | a MEMBER_OF x /1968 FULL",
        "The withdrawal of [C:a] from the [O:x] took effect on {2020-01-31}.  | a MEMBER_OF x /2020-01-31 FULL",
        "[C:a] terminated its membership of the [O:x] in {2003}.              | a MEMBER_OF x /2003 FULL",
        "[C:a] put its membership of the [O:x] on hold in {2012}.             | a MEMBER_OF x 2012/ SUSPENDED",
        "[C:a] was suspended from the [O:x] in {2013}.                        | a MEMBER_OF x 2013/ SUSPENDED",
        "The [O:x] suspended [C:a] in {2013}.                                 | a MEMBER_OF x 2013/ SUSPENDED",
        "[C:a] has been an associate member of the [O:x] since {1996}.        | a MEMBER_OF x 1996/[2021-01-20..] ASSOCIATE",
        "[C:a] suspended its membership in the [O:x] once more on {2012-06-28}. | a MEMBER_OF x 2012-06-28/ SUSPENDED",
        "[C:a] is a member of the [O:x].                                      | a MEMBER_OF x [..2021-01-20]/[2021-01-20..] FULL",
        "[C:a] acceded to the [T:t] in {1993}.                                | a ACTED_ON t 1993 ACCESSION",
        "[C:a]'s parliament ratified the [T:t] in {1993}.                     | a ACTED_ON t 1993 RATIFICATION",
        "[C:a] pulled out of the [T:t] in {2011}.                             | a ACTED_ON t 2011 WITHDRAWAL",
        "The [T:t] between [C:a] and [C:a] was signed in {1939}.              | a ACTED_ON t 1939 SIGNATURE",
        "The [O:x] became the [O:y] in {2002}.                                | x SUCCEEDED_BY y 2002",
        "The [O:x] was established by the [T:t] in {1949}.                    | x FOUNDED_BY t 1949"
      })
  void aPatternOfWordsStatesOneThing(String text, String statement) {
    assertThat(said(text)).containsExactly(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[C:a] quit the [O:x] in {1992}, [C:b] in {2019} and [C:c] in {2020}.            | a /1992, b /2019, c /2020",
        "[C:a] quit the [O:x] in {1933}, as did [C:b].                                   | a /1933, b /1933",
        "[C:a] joined the [O:x] in {2004}. [C:b] and [C:c] followed in {2007}.           | a 2004/, b 2007/, c 2007/",
        "[C:a] joined the [O:x] in {1992}, suspended its membership in {1999} and returned in {2006}. | a 1992/, a 1999/, a 2006/",
        "[C:a], which left the [O:x] in {2013}, came back in {2018}.                     | a /2013, a 2018/",
        "The [O:x] was founded in {1967} by [C:a], [C:b] and [C:c].                      | a 1967/, b 1967/, c 1967/"
      })
  void whatIsSaidOfOneGoesOnForOthers(String text, String statements) {
    assertThat(said(text).stream().map(each -> each.replaceAll(" MEMBER_OF x (\\S+) .*", " $1")))
        .containsExactlyInAnyOrder(statements.strip().split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[C:a] did not join the [O:x] in {1992}.",
        "[C:a] is not a member of the [O:x].",
        "[C:a] was not the first to leave the [O:x] in {1992}.",
        "[C:a] will join the [O:x] in {2020}.",
        "[C:a] joined the [O:x] in {2030}.",
        "Had [C:a] joined the [O:x] in {1992}, it would have changed.",
        "Did [C:a] join the [O:x] in {1992}?",
        "If [C:a] left the [O:x] in {1992}, nobody saw it.",
        "[C:a] is expected to join the [O:x] in {2020}.",
        "The president of [C:a] left the [O:x] in {1992}.",
        "[C:a] left the [O:x] summit on {2020-12-02}.",
        "The proposed accession of [C:a] to the [O:x] in {2005} failed.",
        "[C:a], [C:b] and [C:c] joined the [O:x] in {1992}, {1993} and {1994} respectively.",
        "[C:a] was a member of the [O:x] from {1999} to {1992}.",
        "[C:a] joined the [O:x]."
      })
  void whatIsNotSaidToBeSoStatesNothing(String text) {
    assertThat(said(text)).isEmpty();
  }

  private static List<String> said(String marked) {
    Annotated report =
        Annotated.of(
            "one sentence",
            "2021-01-20\n"
                + marked
                    .strip()
                    .replaceAll("\\[C:(\\w)]", "[Land $1|country:$1]")
                    .replaceAll("\\[O:(\\w)]", "[Club $1|organization:$1]")
                    .replaceAll("\\[T:(\\w)]", "[Pact $1|treaty:$1]")
                    .replaceAll("\\{([^}]+)}", "{$1|$1}")
                + "\n---\n");
    return Grammar.statements(
            Sentences.of(report.text()).all(),
            report.text(),
            report.mentions().stream().map(each -> mention(report.text(), each)).toList(),
            report.dates().stream().map(each -> date(report.text(), each)).toList(),
            new Discourse(report.published(), Surroundings.NONE))
        .stream()
        .map(GrammarTests::words)
        .toList();
  }

  private static Mention mention(String text, String marked) {
    String[] parts = marked.split(" ");
    return new Mention(
        span(text, parts), Called.NAME, 1, List.of(new Candidate(parts[2], 1, List.of())));
  }

  private static SaidDate date(String text, String marked) {
    String[] parts = marked.split(" ");
    return new SaidDate(span(text, parts), Edtf.parse(parts[2]));
  }

  private static Span span(String text, String... parts) {
    return Span.of(text, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  private static String words(Said said) {
    String properties =
        new TreeMap<>(said.properties())
            .values().stream().map(String::valueOf).reduce("", (one, other) -> one + " " + other);
    return Stream.of(said.subject(), said.kind().name(), said.object(), said.valid().toString())
            .map(part -> part.replaceFirst("^[a-z]+:", ""))
            .reduce((one, other) -> one + " " + other)
            .orElseThrow()
        + properties;
  }
}
