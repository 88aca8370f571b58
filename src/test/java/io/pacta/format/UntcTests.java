package io.pacta.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacta.ingest.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UntcTests {

  private static final String INDEX =
      "chapter_no,treaty_no,treaty_name,url,chapter_url,chapter_name\n"
          + "1,1,\"Charter of the United Nations. San Francisco, 26 June 1945\","
          + "http://x/?src=TREATY&mtdsg_no=I-1&chapter=1,,Charter\n"
          + "1,2,\"Declarations of acceptance. San Francisco, 24 October 1945\","
          + "http://x/?src=TREATY&mtdsg_no=I-2&chapter=1,,Charter\n"
          + "19,5.a,\"Agreement on Tea, 1968*. New York, 18 March 1968 and 31 March 1968\","
          + "http://x/?src=TREATY&mtdsg_no=XIX-5-a&chapter=19,,Commodities\n";

  @TempDir Path folder;

  @Test
  void theIndexNamesTreatiesWithPlaceAndDayApart() {
    assertThat(read("19-5.a.csv", "Participant,Signature\n").claims())
        .contains(
            "DESCRIBED treaty:un-charter 1945-06-26/.. signed=1945-06-26 subjects=[Charter]",
            "NAMED treaty:un-charter 1945-06-26/.. language=en nameKind=ALIAS"
                + " text=Charter of the United Nations",
            "IDENTIFIED treaty:un-charter 1945-06-26/.. scheme=UNTC value=I-1",
            "DESCRIBED treaty:untc-xix-5-a 1968-03-18/.. signed=1968-03-18/1968-03-31"
                + " subjects=[Commodities]",
            "NAMED treaty:untc-xix-5-a 1968-03-18/.. language=en"
                + " nameKind=OFFICIAL text=Agreement on Tea, 1968");
  }

  @Test
  void aTitleMayHaveNoPlaceOrNoDay() {
    assertThat(UntcTitle.parse("On resolution No. 264 of 14 April 1973*. 14 April 1973"))
        .hasToString("UntcTitle[title=On resolution No. 264 of 14 April 1973, signed=1973-04-14]");
    assertThat(UntcTitle.parse("Agreement on Tea, 1994*."))
        .hasToString("UntcTitle[title=Agreement on Tea, 1994, signed=null]");
  }

  @Test
  void aLetterAfterADayIsTheActAndTheColumnIsItWhereThereIsNone() {
    assertThat(
            acts(
                read(
                    "19-5.a.csv",
                    """
                    Participant,Signature,"Ratification, Acceptance(A), Accession(a)"
                    France,1 Mar 1989,12 Mar 1990
                    Norway,,12 Mar 1990 a
                    Finland,1 Mar 1989 s,
                    Japan,2 Apr 1989,5 Sept 1991 A
                    Netherlands 1,2 Apr 1989,5 Sep 1991 AA
                    Slovakia 2 3,,28 May 1993 d
                    Kenya,,1 January 1994 n
                    Iceland,,2 July 1994 P
                    """)))
        .containsExactly(
            "ACTED_ON country:france treaty:untc-xix-5-a 1989-03-01 act=SIGNATURE",
            "ACTED_ON country:france treaty:untc-xix-5-a 1990-03-12 act=RATIFICATION",
            "ACTED_ON country:norway treaty:untc-xix-5-a 1990-03-12 act=ACCESSION",
            "ACTED_ON country:finland treaty:untc-xix-5-a 1989-03-01 act=DEFINITIVE_SIGNATURE",
            "ACTED_ON country:japan treaty:untc-xix-5-a 1989-04-02 act=SIGNATURE",
            "ACTED_ON country:japan treaty:untc-xix-5-a 1991-09-05 act=ACCEPTANCE",
            "ACTED_ON country:netherlands treaty:untc-xix-5-a 1989-04-02 act=SIGNATURE",
            "ACTED_ON country:netherlands treaty:untc-xix-5-a 1991-09-05 act=APPROVAL",
            "ACTED_ON country:slovakia treaty:untc-xix-5-a 1993-05-28 act=SUCCESSION",
            "ACTED_ON country:kenya treaty:untc-xix-5-a 1994-01-01 act=PROVISIONAL_APPLICATION",
            "ACTED_ON country:iceland treaty:untc-xix-5-a 1994-07-02 act=RATIFICATION");
  }

  @Test
  void aColumnThatExplainsALetterIsRight() {
    ActColumn column = ActColumn.of("Signature, Succession to signature(s)").orElseThrow();
    assertThat(column.act("1 Mar 1989 s").act()).isEqualTo("SUCCESSION");
    assertThat(column.act("1 Mar 1989").act()).isEqualTo("SIGNATURE");
    ActColumn lettersOnly = ActColumn.of("Acceptance(A), Accession(a)").orElseThrow();
    assertThat(lettersOnly.act("1 Mar 1989 a").act()).isEqualTo("ACCESSION");
    assertThatThrownBy(() -> lettersOnly.act("1 Mar 1989"))
        .hasMessageEndingWith("'1 Mar 1989' does not say which act.");
    assertThat(ActColumn.of("Registration Date")).isEmpty();
  }

  @Test
  void whoRatifiedTheCharterIsAMemberFromTheDayThatItWasInForce() {
    Reading reading =
        read("1-1.csv", "Participant,Ratification\nChina,28 Sep 1945\nBelgium,27 Dec 1945\n");
    assertThat(acts(reading))
        .containsExactly(
            "ACTED_ON country:china treaty:un-charter 1945-09-28 act=RATIFICATION",
            "ACTED_ON country:belgium treaty:un-charter 1945-12-27 act=RATIFICATION");
    assertThat(members(reading))
        .containsExactly(
            "MEMBER_OF country:china organization:united-nations 1945-10-24/1949-09-30 status=FULL",
            "MEMBER_OF country:taiwan organization:united-nations 1949-10-01/1971-10-24"
                + " status=FULL",
            "MEMBER_OF country:china organization:united-nations 1971-10-25/[2014-12-31..]"
                + " status=FULL",
            "MEMBER_OF country:belgium organization:united-nations 1945-12-27/[2014-12-31..]"
                + " status=FULL");
  }

  @Test
  void whoWasAdmittedLaterIsAMemberFromTheAdoptionNotTheRegistration() {
    assertThat(
            members(
                read(
                    "1-2.csv",
                    """
                    Participant,Resolution,Date of Adoption,Registration Date
                    Cyprus,1489 (XV),20 Sep 1960,9 Jun 1961
                    """)))
        .containsExactly(
            "MEMBER_OF country:cyprus organization:united-nations 1960-09-20/[2014-12-31..]"
                + " status=FULL");
  }

  @Test
  void aRowThatIsWrongIsRejectedAndNothingElse() {
    Reading reading =
        read(
            "1-1.csv",
            """
            Participant,Ratification
            Atlantis,1 Mar 1989
            France,soon
            Norway,31 Feb 1989
            Finland,1 Mar 1989 z
            Chile,
            Peru,31 Oct 1945
            """);
    assertThat(reading.rejected())
        .containsExactly(
            "1-1.csv, line 2: UN_NAME 'Atlantis' is not known.",
            "1-1.csv, line 3: Ratification: 'soon' is not a day, such as 12 Mar 1990 a.",
            "1-1.csv, line 4: Ratification: '31 Feb 1989' is no day of the calendar.",
            "1-1.csv, line 5: Ratification: '1 Mar 1989 z' has an unknown letter.",
            "1-1.csv, line 6: No column has the day of an act.");
    assertThat(acts(reading)).hasSize(1);
    assertThat(read("9-9.csv", "Participant,Ratification\nPeru,31 Oct 1945\n").rejected())
        .containsExactly(
            "9-9.csv, line 2: The index has no treaty 9-9, after which the file is named.");
  }

  @Test
  void thePublishedFilesAreRead() {
    Reading reading =
        Reading.of(
            new Untc(),
            List.of(
                RealData.file("untreaties/index.csv"),
                RealData.file("untreaties/1-1.csv"),
                RealData.file("untreaties/1-2.csv")));
    assertThat(reading.rejected()).isEmpty();
    assertThat(acts(reading)).hasSize(49);
    assertThat(members(reading))
        .contains(
            "MEMBER_OF country:tajikistan organization:united-nations 1992-03-02/[2014-12-31..]"
                + " status=FULL",
            "MEMBER_OF country:serbia organization:united-nations 2006-06-05/[2014-12-31..]"
                + " status=FULL");
  }

  private static List<String> acts(Reading reading) {
    return reading.claims().stream().filter(each -> each.startsWith("ACTED_ON")).toList();
  }

  private static List<String> members(Reading reading) {
    return reading.claims().stream().filter(each -> each.startsWith("MEMBER_OF")).toList();
  }

  private Reading read(String file, String text) {
    return Reading.of(new Untc(), folder, Map.of("index.csv", INDEX, file, text));
  }
}
