package io.pacta.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.pacta.Asking;
import io.pacta.Asking.Answer;
import io.pacta.OnScratch;
import io.pacta.folder.PactaFolder;
import io.pacta.ingest.Complaints;
import io.pacta.ingest.Importer;
import io.pacta.ingest.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Entities are created, named and coded, and two that turn out to be the same become one. */
@OnScratch
class EntityEditsIT {

  @Autowired Asking pacta;
  @Autowired Importer importer;

  @TempDir Path place;

  private Desk desk;

  @BeforeEach
  void aDeskWithTwoCountriesAndAnOrganization() {
    pacta.forgetEverything();
    desk = new Desk(pacta);
    desk.open("desk");
  }

  @Test
  void anEntityIsCreatedWithItsNamesAndCodes() {
    Answer answer =
        desk.make(
            "createEntity",
            "CreateEntityInput",
            Map.of(
                "dataSet", "desk",
                "kind", "ORGANIZATION",
                "slug", "sco",
                "organizationKind", "security",
                "names",
                    List.of(
                        Map.of(
                            "text",
                            "Shanghai Cooperation Organization",
                            "nameKind",
                            "SHORT",
                            "valid",
                            "2001-06-15/..")),
                "identifiers", List.of(Map.of("scheme", "COW_IGO", "value", "4190")),
                "citations", List.of(Map.of("source", "book"))));
    assertThat(answer.at("createEntity.entity.name"))
        .isEqualTo("Shanghai Cooperation Organization");
    assertThat(
            pacta
                .ask(
                    "{ entity(scheme: \"COW_IGO\", value: \"4190\") { slug } organizations { nodes { slug } } search(text: \"shanghai\") { nodes { entity { slug } } } }")
                .at("entity.slug"))
        .isEqualTo("sco");
    Answer taken =
        desk.make(
            "addIdentifier",
            "AddIdentifierInput",
            Map.of(
                "dataSet",
                "desk",
                "entity",
                "organization:csto",
                "identifier",
                Map.of("scheme", "COW_IGO", "value", "4190"),
                "citations",
                List.of(Map.of("source", "book"))));
    assertThat(taken.list("addIdentifier.userErrors[*].code")).containsExactly("EXISTS");
  }

  @Test
  void aNameThatIsAddedIsThere() {
    Answer answer =
        desk.make(
            "addName",
            "AddNameInput",
            Map.of(
                "dataSet",
                "desk",
                "entity",
                "organization:csto",
                "name",
                Map.of("text", "CSTO", "nameKind", "ACRONYM", "valid", "2002-10-07/.."),
                "citations",
                List.of(Map.of("source", "book"))));
    assertThat(answer.at("addName.entity.name")).isEqualTo("CSTO");
  }

  @Test
  void entitiesThatAreMergedAreOneFromThenOn() {
    desk.record("russia", "csto", "1994/..");
    desk.record("belarus", "cis", "1993/..");
    Answer both = desk.record("russia", "cis", "1994/..");
    Map<String, Object> input = Map.of("from", "organization:cis", "into", "organization:csto");
    Answer merged = desk.make("mergeEntities", "MergeEntitiesInput", input);
    assertThat(merged.at("mergeEntities.entity.id")).isEqualTo("organization:csto");
    assertThat(desk.members("csto")).containsExactlyInAnyOrder("russia 1994/..", "belarus 1993/..");
    Answer asked =
        pacta.ask(
            """
            query($then: DateTime!) {
              organization(slug: "cis") { slug }
              node(id: "organization:cis@1995-01-01") { id }
              organizations { nodes { slug } }
              ask(subject: "country:belarus", kind: MEMBER_OF, object: "organization:cis") { truth because { object { slug } } }
              common(of: ["country:belarus", "country:russia"]) { entity { slug } }
              then: organization(slug: "cis", knownAt: $then) { slug members(where: {during: "../.."}) { totalCount } }
              thenToo: organization(slug: "csto", knownAt: $then) { slug members(where: {during: "../.."}) { totalCount } }
            }
            """,
            Map.of("then", String.valueOf(both.at("recordFacts.revision.at"))));
    assertThat(asked.at("organization.slug")).isEqualTo("csto");
    assertThat(asked.at("node.id")).isEqualTo("organization:csto@1995-01-01");
    assertThat(asked.list("organizations.nodes[*].slug")).containsExactly("csto");
    assertThat(asked.at("ask.truth")).isEqualTo("TRUE");
    assertThat(asked.list("common[*].entity.slug")).containsExactly("csto");
    assertThat(asked.at("then.slug")).isEqualTo("cis");
    assertThat(asked.at("then.members.totalCount")).isEqualTo(2);
    assertThat(asked.at("thenToo.members.totalCount")).isEqualTo(1);

    desk.record("belarus", "cis", "1999/2001");
    assertThat(desk.members("csto")).as("an edit of the old id").contains("belarus 1999/2001");
    assertThat(
            desk.make("mergeEntities", "MergeEntitiesInput", input)
                .list("mergeEntities.userErrors[*].code"))
        .containsExactly("INVALID");
  }

  @Test
  void theHistoryOfAnEntityHasWhatWasToldOfTheOneThatItTookIn() {
    Answer told = desk.record("belarus", "cis", "1993/..");
    String key = desk.key(told);
    Object then = told.at("recordFacts.revision.at");
    desk.make(
        "mergeEntities",
        "MergeEntitiesInput",
        Map.of("from", "organization:cis", "into", "organization:csto"));
    String history =
        """
        query($at: DateTime) {
          organization(slug: "csto", knownAt: $at) { history(first: 100) { nodes { what before { key } after { key } } } }
          recordChanges(since: "2000-01-01T00:00:00Z", of: ["organization:csto"], first: 100, knownAt: $at) {
            nodes { what before { key } after { key } }
          }
        }
        """;
    Answer now = pacta.ask(history);
    for (String list : List.of("organization.history", "recordChanges")) {
      assertThat(now.list(list + ".nodes[?(@.after.key == '" + key + "')].what"))
          .as(list)
          .containsExactly("TOLD");
      assertThat(now.list(list + ".nodes[?(@.before.key == '" + key + "')].what"))
          .as(list)
          .containsExactly("RETRACTED");
    }
    assertThat(now.list("organization.history.nodes"))
        .containsExactlyInAnyOrderElementsOf(now.list("recordChanges.nodes"));
    Answer two = pacta.ask(history.replace("first: 100", "first: 2"));
    for (String list : List.of("organization.history", "recordChanges")) {
      assertThat(two.list(list + ".nodes[*]"))
          .as("an entry is an item, however many sides it has")
          .isEqualTo(now.list(list + ".nodes[*]").subList(0, 2));
    }
    Answer before = pacta.ask(history, Map.of("at", then));
    for (String list : List.of("organization.history", "recordChanges")) {
      assertThat(before.list(list + ".nodes[*].after.key")).as(list).isNotEmpty();
      assertThat(before.list(list + ".nodes[*].after.key")).as(list).doesNotContain(key);
    }
  }

  @Test
  void whatADataSetListsAllOfOneItListsAllOfTheOther() {
    Map<String, String> folder =
        Map.of(
            "data-sets.csv",
            "slug,name,covers,precedence,listsAll\npublished,Published,1990/2020,5,MEMBER_OF organization:cis\n",
            "sources.csv",
            "slug,title\nbook,A book\n",
            "organizations.csv",
            "slug\neaeu\n",
            "member-of.csv",
            """
            subject,object,status,valid,dataSet,source
            country:russia,organization:cis,FULL,1992/..,published,book
            country:belarus,organization:eaeu,FULL,2015/..,published,book
            """);
    pacta.load(folder);
    String denied =
        """
        { ask(subject: "country:belarus", kind: MEMBER_OF, object: "organization:csto", asOf: "1995-06-01") { truth } }
        """;
    assertThat(pacta.ask(denied).at("ask.truth")).isEqualTo("UNKNOWN");
    Answer merged =
        desk.make(
            "mergeEntities",
            "MergeEntitiesInput",
            Map.of("from", "organization:cis", "into", "organization:csto"));
    int newest = desk.newest();
    assertThat(merged.at("mergeEntities.revision.number")).isEqualTo(newest);
    assertThat(pacta.ask(denied).at("ask.truth")).isEqualTo("FALSE");
    assertThat(pacta.load(folder).revision()).as("nothing is new").isEqualTo(newest);
    assertThat(pacta.ask(denied).at("ask.truth")).isEqualTo("FALSE");
  }

  @Test
  void onWhichDaysADataSetCountsOneItCountsTheOther() throws IOException {
    Map<String, String> folder =
        Map.of(
            "data-sets.csv",
            "slug,name,covers,precedence,listsAll,counts\npublished,Published,1990-01-01/2020-12-31,5,MEMBER_OF,"
                + "country:white-russia 1992-01-01/1996-12-31\n",
            "sources.csv",
            "slug,title\nbook,A book\n",
            "countries.csv",
            "slug\nwhite-russia\n",
            "organizations.csv",
            "slug\neaeu\n",
            "member-of.csv",
            """
            subject,object,status,valid,dataSet,source
            country:russia,organization:csto,FULL,1992/..,published,book
            country:belarus,organization:eaeu,FULL,2015/..,published,book
            """);
    pacta.load(folder);
    assertThat(wasInTheCsto("1992-06-01")).isEqualTo("FALSE");
    assertThat(wasInTheCsto("1998-06-01")).isEqualTo("FALSE");
    desk.make(
        "mergeEntities",
        "MergeEntitiesInput",
        Map.of("from", "country:white-russia", "into", "country:belarus"));
    int newest = desk.newest();
    assertThat(wasInTheCsto("1992-06-01")).isEqualTo("FALSE");
    assertThat(wasInTheCsto("1998-06-01")).isEqualTo("UNKNOWN");
    assertThat(pacta.load(folder).revision()).as("nothing is new").isEqualTo(newest);
    assertThat(imported(folder).revision()).as("nothing is new").isEqualTo(newest);
    assertThat(wasInTheCsto("1998-06-01")).isEqualTo("UNKNOWN");
  }

  private Report imported(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(place.resolve(file.getKey()), file.getValue());
    }
    return importer.run(
        new PactaFolder(),
        List.of(place),
        new Importer.Options(false, mock(Complaints.class), progress -> {}));
  }

  private @Nullable Object wasInTheCsto(String day) {
    return pacta
        .ask(
            """
            query ($day: Date) {
              ask(subject: "country:belarus", kind: MEMBER_OF, object: "organization:csto", asOf: $day) { truth }
            }
            """,
            Map.of("day", day))
        .at("ask.truth");
  }

  @Test
  void whatIsLoadedOfAMergedEntityIsToldOfTheOther() {
    desk.make(
        "mergeEntities",
        "MergeEntitiesInput",
        Map.of("from", "organization:cis", "into", "organization:csto"));
    Map<String, String> folder =
        Map.of(
            "data-sets.csv", "slug,name,covers,precedence\npublished,Published,1990/2020,5\n",
            "sources.csv", "slug,title\nbook,A book\n",
            "organizations.csv", "slug\ncis\n",
            "member-of.csv",
                "subject,object,status,valid,dataSet,source\ncountry:russia,organization:cis,FULL,1992/..,published,book\n");
    assertThat(pacta.load(folder).told()).isOne();
    assertThat(desk.members("csto")).containsExactly("russia 1992/..");
    assertThat(pacta.load(folder).unchanged()).isOne();
  }

  @Test
  void whatIsLoadedBetweenTwoThatAreOneIsLeftOut() {
    desk.make(
        "mergeEntities",
        "MergeEntitiesInput",
        Map.of("from", "organization:cis", "into", "organization:csto"));
    Map<String, String> folder =
        Map.of(
            "data-sets.csv", "slug,name,covers,precedence\npublished,Published,1990/2020,5\n",
            "sources.csv", "slug,title\nbook,A book\n",
            "part-of.csv",
                "subject,object,valid,dataSet,source\norganization:csto,organization:cis,1992/..,published,book\n");
    assertThat(pacta.load(folder).told()).isZero();
  }
}
