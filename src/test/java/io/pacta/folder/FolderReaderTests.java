package io.pacta.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.pacta.fact.FactKind;
import io.pacta.fact.Rank;
import io.pacta.record.Book;
import io.pacta.record.Telling;
import io.pacta.source.Citation.Support;
import io.pacta.source.Cited;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A small folder about the CSTO, and what is said where something in it is wrong. */
class FolderReaderTests {

  private static final String CSTO =
      """
      data-sets.csv
      slug,name,covers,precedence
      atop,Alliance Treaty Obligations and Provisions,1815/2018,10
      sources.csv
      slug,title
      codebook,ATOP codebook
      profile,ATOP profile 4220
      countries.csv
      slug,dataSet,source
      uzbekistan,atop,codebook
      organizations.csv
      slug,dataSet,source
      csto,atop,codebook
      member-of.csv
      subject,object,status,valid,dataSet,source
      country:uzbekistan,organization:csto,FULL,1992-05-15/1999-04-20,atop,profile
      """;

  @TempDir Path place;

  @Test
  void everyRowIsAClaim() {
    Book book = read("");
    assertThat(book.dataSets()).extracting(Book.Publisher::slug).containsExactly("atop");
    assertThat(book.sources())
        .extracting(Book.Document::slug)
        .containsExactly("codebook", "profile");
    assertThat(book.entities())
        .containsExactlyInAnyOrder("country:uzbekistan", "organization:csto");
    assertThat(book.tellings())
        .extracting(Telling::kind)
        .containsExactly(FactKind.DESCRIBED, FactKind.MEMBER_OF, FactKind.DESCRIBED);
  }

  @Test
  void aRowSaysAllThatItsColumnsSay() {
    Telling claim =
        membership(
            """
            member-of.csv
            subject,object,status,valid,dataSet,rank,rankReason,note,source,locator,supports,quote
            country:uzbekistan,organization:csto,FULL,1992/1999~,atop,PREFERRED,Checked.,Did not extend.,profile|codebook,page 4|,START|END,"|so, it is"
            """);
    assertThat(claim.subject()).isEqualTo("country:uzbekistan");
    assertThat(claim.object()).isEqualTo("organization:csto");
    assertThat(claim.valid()).hasToString("1992/1999~");
    assertThat(claim.properties()).isEqualTo(Map.of("status", "FULL"));
    assertThat(claim.rank()).isEqualTo(Rank.PREFERRED);
    assertThat(claim.rankReason()).isEqualTo("Checked.");
    assertThat(claim.note()).isEqualTo("Did not extend.");
    assertThat(claim.citations())
        .containsExactly(
            new Cited("profile", "page 4", null, Support.START),
            new Cited("codebook", null, "so, it is", Support.END));
  }

  @Test
  void aCellThatIsEmptyOrNotThereSaysNothing() {
    Telling claim =
        membership(
            """
            member-of.csv
            subject,object,status,valid,dataSet,rank,note,source,locator
            country:uzbekistan,organization:csto,FULL,1992,atop,,  ,profile,
            """);
    assertThat(claim.rank()).isEqualTo(Rank.NORMAL);
    assertThat(claim.rankReason()).isNull();
    assertThat(claim.note()).isNull();
    assertThat(claim.citations()).containsExactly(new Cited("profile", null, null, Support.WHOLE));
  }

  @Test
  void spacesAroundACellDoNotCount() {
    assertThat(
            membership(
                    """
                    member-of.csv
                    subject,object,status,valid,dataSet,source
                     country:uzbekistan , organization:csto , FULL , 1992 , atop , profile | codebook
                    """)
                .citations())
        .extracting(Cited::source)
        .containsExactly("profile", "codebook");
  }

  @Test
  void theOrderOfColumnsIsFree() {
    assertThat(
            membership(
                    """
                    member-of.csv
                    source,valid,status,dataSet,object,subject
                    profile,1992,FULL,atop,organization:csto,country:uzbekistan
                    """)
                .subject())
        .isEqualTo("country:uzbekistan");
  }

  @Test
  void aByteOrderMarkIsAccepted() {
    Map<String, String> files = new HashMap<>(FolderText.of(CSTO));
    files.replaceAll((file, text) -> "\uFEFF" + text);
    assertThat(FolderReader.read(new Folder("a test", files)).tellings()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void anyEndOfLineIsAccepted(String endOfLine) {
    Map<String, String> files = new HashMap<>(FolderText.of(CSTO));
    files.replaceAll((file, text) -> text.replace("\n", endOfLine));
    assertThat(FolderReader.read(new Folder("a test", files)).tellings())
        .isEqualTo(read("").tellings());
  }

  @Test
  void anEmptyFolderSaysNothing() {
    Book book = FolderReader.read(new Folder("a test", Map.of()));
    assertThat(book.tellings()).isEmpty();
    assertThat(book.dataSets()).isEmpty();
  }

  @Test
  void aFileThatNoFolderHasIsRefusedWithTheNamesOfThoseThatThereAre() {
    assertThat(problem("members-of.csv\nsubject,object\n"))
        .startsWith("A folder has no file members-of.csv. Its files are acted-on.csv, ")
        .contains("member-of.csv");
  }

  @Test
  void aColumnThatTheFileDoesNotHaveIsRefused() {
    assertThat(problem("sources.csv\nslug,title,author\ncodebook,ATOP,Leeds\n"))
        .startsWith("sources.csv, line 1: there is no column author. The columns are slug, title,");
  }

  @Test
  void aColumnThatIsMissingIsNamed() {
    assertThat(problem("sources.csv\nslug,url\ncodebook,http://atop.rice.edu\n"))
        .isEqualTo("sources.csv, line 1: the column title is missing.");
  }

  @Test
  void theColumnsOfATableWithoutRowsCountToo() {
    assertThat(problem("holds.csv\nsubject,object,office,valid,dataSet,source\n"))
        .startsWith("holds.csv, line 1: there is no column office.");
  }

  @Test
  void aColumnThatStandsTwiceIsRefused() {
    assertThat(problem("people.csv\nslug,dataSet,source,slug\nzas,atop,codebook,zas\n"))
        .isEqualTo("people.csv, line 1: a column stands twice.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"subject", "object", "status", "valid", "dataSet", "source"})
  void aCellThatEveryRowNeedsIsNotEmpty(String column) {
    assertThat(membershipProblem(column, ""))
        .isEqualTo("member-of.csv, line 2: %s is empty, and every row needs it.", column);
  }

  @Test
  void aDateThatIsNoneIsRefusedWithThePlaceInIt() {
    assertThat(membershipProblem("valid", "1999-02-30"))
        .startsWith("member-of.csv, line 2: valid: '1999-02-30' is not an EDTF date: ")
        .contains("at character ");
    assertThat(membershipProblem("valid", "1999/1992"))
        .startsWith("member-of.csv, line 2: valid: '1999/1992' is not an EDTF date: ");
  }

  @Test
  void aFactGoesFromAndToTheKindsThatItsKindConnects() {
    assertThat(membershipProblem("subject", "person:zas"))
        .startsWith("member-of.csv, line 2: subject: 'person:zas' ")
        .endsWith("the subject of MEMBER_OF: that is a country or an organization.");
    assertThat(membershipProblem("object", "country:uzbekistan"))
        .startsWith("member-of.csv, line 2: object: 'country:uzbekistan' ")
        .endsWith("the object of MEMBER_OF: that is an organization.");
  }

  @Test
  void aFactConnectsTwoEntitiesAndASuccessorIsOfTheKindOfItsPredecessor() {
    assertThat(membershipProblem("subject", "organization:csto"))
        .isEqualTo(
            "member-of.csv, line 2: object: 'organization:csto' is the subject itself, and a fact connects two entities.");
    assertThat(
            problem(
                """
                succeeded-by.csv
                subject,object,manner,valid,dataSet,source
                country:uzbekistan,organization:csto,OTHER,1992,atop,profile
                """))
        .startsWith(
            "succeeded-by.csv, line 2: object: 'organization:csto' is not of the kind of the subject")
        .endsWith("a country is succeeded by a country, an organization by an organization.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"uzbekistan", "country:", "land:uzbekistan", "COUNTRY:uzbekistan"})
  void anIdOfAnEntityHasItsKindInFront(String id) {
    assertThat(membershipProblem("subject", id))
        .isEqualTo(
            "member-of.csv, line 2: subject: '%s' is not the id of an entity, such as 'country:uzbekistan'.",
            id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Uzbekistan", "north_yemen", "-csto", "csto-", "a b", "côte-d-ivoire"})
  void aSlugIsWordsInLowerCase(String slug) {
    assertThat(problem("countries.csv\nslug,dataSet,source\n%s,atop,codebook\n".formatted(slug)))
        .startsWith("countries.csv, line 2: slug: '%s' is not a slug:".formatted(slug));
  }

  @Test
  void aDataSetOrSourceThatNobodyDeclaredIsRefused() {
    assertThat(membershipProblem("dataSet", "cow"))
        .isEqualTo("member-of.csv, line 2: dataSet: 'cow' is not in data-sets.csv.");
    assertThat(membershipProblem("source", "profile|hearsay"))
        .isEqualTo("member-of.csv, line 2: source: 'hearsay' is not in sources.csv.");
  }

  @Test
  void aValueThatIsNotAllowedIsRefusedWithThoseThatAre() {
    assertThat(membershipProblem("status", "full"))
        .isEqualTo(
            "member-of.csv, line 2: status: 'full' is not one of [FULL, ASSOCIATE, OBSERVER, CANDIDATE, PARTNER, SUSPENDED].");
    assertThat(membershipProblem("rank", "BEST"))
        .isEqualTo(
            "member-of.csv, line 2: rank: 'BEST' is not one of [PREFERRED, NORMAL, DEPRECATED].");
    assertThat(membershipProblem("supports", "MIDDLE"))
        .isEqualTo("member-of.csv, line 2: supports: 'MIDDLE' is not one of [WHOLE, START, END].");
    assertThat(
            problem(
                """
                treaties.csv
                slug,dataSet,source
                cst,atop,codebook
                party-to.csv
                subject,object,obligations,valid,dataSet,source
                country:uzbekistan,treaty:cst,DEFENSE|PEACE,1992,atop,profile
                """))
        .startsWith("party-to.csv, line 2: obligations: 'PEACE' is not one of [DEFENSE,");
  }

  @Test
  void aFlagIsTrueOrFalse() {
    assertThat(
            problem(
                """
                treaties.csv
                slug,dataSet,source
                cst,atop,codebook
                party-to.csv
                subject,object,provisional,valid,dataSet,source
                country:uzbekistan,treaty:cst,yes,1992,atop,profile
                """))
        .isEqualTo("party-to.csv, line 2: provisional: 'yes' is neither 'true' nor 'false'.");
  }

  @ParameterizedTest
  @CsvSource({"locator,page 4", "supports,START", "quote,so"})
  void whatStandsBesideTheSourcesHasAsManyParts(String column, String text) {
    assertThat(
            problem(
                """
                member-of.csv
                subject,object,status,valid,dataSet,source,%s
                country:uzbekistan,organization:csto,FULL,1992,atop,profile|codebook,%s
                """
                    .formatted(column, text)))
        .startsWith("member-of.csv, line 2: %s: '%s' has ".formatted(column, text))
        .contains("parts between bars", "1", "2");
  }

  @ParameterizedTest
  @CsvSource({"page 4|,page 4,", "|page 4,,page 4", "|,,"})
  void aPartBetweenBarsMayBeEmpty(String locators, String first, String second) {
    assertThat(
            membership(
                    """
                    member-of.csv
                    subject,object,status,valid,dataSet,source,locator
                    country:uzbekistan,organization:csto,FULL,1992,atop,profile|codebook,%s
                    """
                        .formatted(locators))
                .citations())
        .extracting(Cited::locator)
        .containsExactly(first, second);
  }

  @Test
  void theSameClaimTwiceIsRefused() {
    assertThat(
            problem(
                """
                member-of.csv
                subject,object,status,valid,dataSet,source,note
                country:uzbekistan,organization:csto,FULL,1992,atop,profile,
                country:uzbekistan,organization:csto,FULL,1992/1999,atop,profile,
                country:uzbekistan,organization:csto,FULL,1992,atop,profile,once more
                """))
        .isEqualTo(
            "member-of.csv, line 4: valid: '1992' stands here twice: the same is told in a row above.");
  }

  @ParameterizedTest
  @CsvSource({
    "data-sets,'slug,name,covers,precedence','atop,ATOP,1815/2018,10'",
    "sources,'slug,title','codebook,ATOP'"
  })
  void aDataSetOrSourceStandsOnce(String file, String header, String row) {
    assertThat(problem("%s.csv\n%s\n%s\n%s\n".formatted(file, header, row, row)))
        .startsWith("%s.csv, line 3: slug: ".formatted(file))
        .endsWith("stands here twice: the same is told in a row above.");
  }

  @Test
  void aDeprecatedClaimNeedsAReason() {
    assertThat(membershipProblem("rank", "DEPRECATED"))
        .startsWith("member-of.csv, line 2: rankReason is empty");
  }

  @Test
  void anEventNeedsItsDateAndAnOfficeItsRole() {
    assertThat(
            problem(
                "events.csv\nslug,eventKind,date,dataSet,source\nsummit,SUMMIT,,atop,codebook\n"))
        .isEqualTo("events.csv, line 2: date is empty, and every row needs it.");
    assertThat(problem("offices.csv\nslug,dataSet,source\npresidency,atop,codebook\n"))
        .isEqualTo("offices.csv, line 1: the column role is missing.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"high", "1.5", "99999999999"})
  void aPrecedenceIsAWholeNumber(String precedence) {
    assertThat(
            problem(
                "data-sets.csv\nslug,name,covers,precedence\natop,ATOP,1815/2018,%s\n"
                    .formatted(precedence)))
        .startsWith(
            "data-sets.csv, line 2: precedence: '%s' is not a whole number.".formatted(precedence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MEMBER_OF", "csto", "MEMBER_OF csto", "BELONGS_TO organization:csto"})
  void anAuthorityIsForAKindOfFactAboutAnObject(String authority) {
    assertThat(
            problem(
                """
                data-sets.csv
                slug,name,covers,precedence,authorityFor
                atop,ATOP,1815/2018,10,%s
                """
                    .formatted(authority)))
        .startsWith("data-sets.csv, line 2: authorityFor: '");
  }

  @Test
  void anAuthorityForWhatFactsOfTheKindNeverPointToIsRefused() {
    assertThat(
            problem(
                """
                data-sets.csv
                slug,name,covers,precedence,authorityFor
                atop,ATOP,1815/2018,10,MEMBER_OF country:uzbekistan
                """))
        .startsWith("data-sets.csv, line 2: authorityFor: '");
  }

  @Test
  void whatAnEventIsPartOfIsAnEvent() {
    assertThat(
            problem(
                """
                events.csv
                slug,eventKind,date,partOf,dataSet,source
                summit,SUMMIT,2020-12-02,country:uzbekistan,atop,codebook
                """))
        .startsWith("events.csv, line 2: partOf: 'country:uzbekistan' ");
  }

  @Test
  void aRowThatBeganLinesAgoIsNamedByItsFirst() {
    assertThat(
            refused(
                    """
                    member-of.csv
                    subject,object,status,valid,dataSet,source,note
                    country:uzbekistan,organization:csto,FULL,1992,atop,profile,"one
                    two
                    three"
                    country:uzbekistan,organization:csto,FULL,1999,nobody,profile,
                    """)
                .problems())
        .containsExactly(
            "member-of.csv, line 2: note has a control character or a line break.",
            "member-of.csv, line 5: dataSet: 'nobody' is not in data-sets.csv.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u001f", "\t"})
  void aCellHasNoControlCharacters(String character) {
    assertThat(problem("sources.csv\nslug,title\ncodebook,A%sTOP\n".formatted(character)))
        .isEqualTo("sources.csv, line 2: title has a control character or a line break.");
  }

  @Test
  void aFileWithoutALineOfColumnsIsRefused() {
    assertThat(problem("people.csv\n")).startsWith("people.csv is empty.");
  }

  @Test
  void aQuoteThatNeverClosesIsRefusedWithItsLine() {
    assertThat(
            problem(
                """
                member-of.csv
                subject,object,status,valid,dataSet,source,note
                country:uzbekistan,organization:csto,FULL,1992,atop,profile,
                country:uzbekistan,organization:csto,FULL,1999,atop,profile,"one
                """))
        .isEqualTo(
            "member-of.csv, line 3: a quotation mark opens in this row and is never closed.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",one,two"})
  void aRowWithMoreOrFewerCellsThanColumnsIsRefusedWithItsLine(String rest) {
    assertThat(
            problem(
                """
                member-of.csv
                subject,object,status,valid,dataSet,source,note
                country:uzbekistan,organization:csto,FULL,1992,atop,profile,
                country:uzbekistan,organization:csto,FULL,1999,atop,profile%s
                """
                    .formatted(rest)))
        .startsWith("member-of.csv")
        .contains("line 3");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    BadFolder bad =
        refused(
            """
            countries.csv
            slug,dataSet,source
            Uzbekistan,atop,codebook
            member-of.csv
            subject,object,status,valid,dataSet,source
            country:uzbekistan,organization:csto,FULL,199,atop,profile
            country:uzbekistan,organization:csto,FULL,1999,nobody,profile
            people.csv
            born,died
            """);
    assertThat(bad.problems())
        .satisfiesExactly(
            problem -> assertThat(problem).startsWith("countries.csv, line 2: slug: 'Uzbekistan'"),
            problem -> assertThat(problem).startsWith("member-of.csv, line 2: valid: '199'"),
            problem -> assertThat(problem).startsWith("member-of.csv, line 3: dataSet: 'nobody'"),
            problem ->
                assertThat(problem).startsWith("people.csv, line 1: the column slug is missing."));
    assertThat(bad).hasMessage(String.join("\n", bad.problems()));
  }

  @Test
  void aMistakeInTheListOfSourcesIsNotToldAgainForEveryRowThatCitesThem() {
    assertThat(problem("sources.csv\nslug,title,author\ncodebook,ATOP,Leeds\n"))
        .startsWith("sources.csv, line 1: there is no column author.");
  }

  @Test
  void atMostTwentyAreShown() {
    BadFolder bad =
        refused(
            "countries.csv\nslug,dataSet,source\n"
                + "Uzbekistan,atop,codebook\n".repeat(25)
                + "member-of.csv\nsubject,object,status,valid,dataSet,source\n");
    assertThat(bad.problems()).hasSize(25);
    assertThat(String.valueOf(bad.getMessage()).lines())
        .hasSize(21)
        .last()
        .isEqualTo("… and 5 more.");
  }

  @Test
  void theStarterWorldIsAFolderWithoutAProblem() {
    Book world = FolderReader.read(Folder.ofStarterWorld());
    assertThat(world.dataSets()).extracting(Book.Publisher::slug).contains("world");
    assertThat(world.tellings()).isNotEmpty().noneMatch(claim -> claim.citations().isEmpty());
    assertThat(world.tellings())
        .filteredOn(claim -> claim.rank() == Rank.DEPRECATED)
        .noneMatch(claim -> claim.rankReason() == null);
  }

  @Test
  void theStarterWorldIntroducesAllThatItSpeaksOf() {
    Book world = FolderReader.read(Folder.ofStarterWorld());
    assertThat(world.tellings())
        .allSatisfy(
            claim -> assertThat(world.entities()).contains(claim.subject(), claim.object()));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESCRIBED")
  void everyKindOfFactHasItsFile(FactKind kind) {
    assertThat(FolderReader.files())
        .contains(kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv");
  }

  @Test
  void entitiesAreDescribedByFilesOfTheirOwn() {
    assertThat(FolderReader.files())
        .contains(
            "countries.csv",
            "organizations.csv",
            "treaties.csv",
            "people.csv",
            "offices.csv",
            "events.csv")
        .doesNotContain("described.csv");
  }

  @Test
  void aFolderOnTheDiskIsItsTables() throws IOException {
    Files.writeString(place.resolve("sources.csv"), "slug,title\ncodebook,ATOP\n");
    Files.writeString(place.resolve("README.md"), "What this is.");
    assertThat(Folder.at(place).files()).containsOnlyKeys("sources.csv");
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    assertThat(catchThrowableOfType(BadFolder.class, () -> Folder.at(place.resolve("nowhere"))))
        .hasMessage("%s is not a folder that can be read.", place.resolve("nowhere"));
  }

  @Test
  void aTableThatIsNotUtf8IsNamed() throws IOException {
    Files.write(
        place.resolve("sources.csv"),
        "slug,title\na,Málaga\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(catchThrowableOfType(BadFolder.class, () -> Folder.at(place)))
        .hasMessageContaining("sources.csv")
        .hasMessageContaining("UTF-8");
  }

  private static Book read(String instead) {
    Map<String, String> files = new HashMap<>(FolderText.of(CSTO));
    files.putAll(FolderText.of(instead));
    return FolderReader.read(new Folder("a test", files));
  }

  private static Telling membership(String instead) {
    List<Telling> found =
        read(instead).tellings().stream()
            .filter(claim -> claim.kind() == FactKind.MEMBER_OF)
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static BadFolder refused(String instead) {
    BadFolder bad = catchThrowableOfType(BadFolder.class, () -> read(instead));
    assertThat(bad).as(instead).isNotNull();
    return bad;
  }

  /** The one thing that is wrong. */
  private static String problem(String instead) {
    List<String> problems = refused(instead).problems();
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }

  /** What is wrong with one membership that says something else in one column. */
  private static String membershipProblem(String column, String value) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("subject", "country:uzbekistan");
    row.put("object", "organization:csto");
    row.put("status", "FULL");
    row.put("valid", "1992");
    row.put("dataSet", "atop");
    row.put("source", "profile");
    row.put(column, value);
    return problem(
        "member-of.csv\n%s\n%s\n"
            .formatted(String.join(",", row.keySet()), String.join(",", row.values())));
  }
}
