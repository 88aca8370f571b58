package io.pacta.edit;

import com.jayway.jsonpath.JsonPath;
import io.pacta.Asking;
import io.pacta.Asking.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An editor who writes to a data set of his own. */
record Desk(Asking pacta) {

  private static final String FACT =
      "key valid rank note retractedAt citations { locator source { slug } }";

  private static final Map<String, String> SHOWN =
      Map.ofEntries(
          Map.entry("createDataSet", "dataSet { slug covers }"),
          Map.entry("recordFacts", "facts { %s }".formatted(FACT)),
          Map.entry(
              "correctFact", "fact { %1$s } replaced { %1$s } current { %1$s }".formatted(FACT)),
          Map.entry("retractFact", "fact { %1$s } current { %1$s }".formatted(FACT)),
          Map.entry("setRank", "fact { %1$s } current { %1$s }".formatted(FACT)),
          Map.entry("addCitation", "fact { %1$s } current { %1$s }".formatted(FACT)),
          Map.entry("createEntity", "entity { id name }"),
          Map.entry("addName", "entity { id name } current { id name }"),
          Map.entry("addIdentifier", "entity { id name } current { id name }"),
          Map.entry("mergeEntities", "entity { id name } current { id name }"));

  /** Makes a data set, with two countries and two organizations to write about. */
  void open(String dataSet) {
    make("createDataSet", "CreateDataSetInput", Map.of("slug", dataSet, "name", "The desk"));
    for (String country : List.of("belarus", "russia")) {
      introduce(dataSet, "COUNTRY", country);
    }
    for (String organization : List.of("csto", "cis")) {
      introduce(dataSet, "ORGANIZATION", organization);
    }
  }

  void introduce(String dataSet, String kind, String slug) {
    make(
            "createEntity",
            "CreateEntityInput",
            Map.of(
                "dataSet", dataSet,
                "kind", kind,
                "slug", slug,
                "sources", List.of(Map.of("slug", "book", "title", "A book")),
                "citations", List.of(Map.of("source", "book"))))
        .at("createEntity.entity.id");
  }

  /** What a mutation answers. */
  Answer make(String mutation, String type, Map<String, Object> input) {
    return pacta.ask(
        "mutation($input: %s!) { %s(input: $input) { userErrors { field message code } revision { number at author } %s } }"
            .formatted(type, mutation, Objects.requireNonNull(SHOWN.get(mutation))),
        Map.of("input", input));
  }

  Answer record(String country, String organization, String valid) {
    return make(
        "recordFacts",
        "RecordFactsInput",
        Map.of("dataSet", "desk", "facts", List.of(fact(country, organization, valid))));
  }

  /** A full membership, as an input. */
  Map<String, Object> fact(String country, String organization, String valid) {
    return new HashMap<>(
        Map.of(
            "kind",
            "MEMBER_OF",
            "subject",
            "country:" + country,
            "object",
            "organization:" + organization,
            "status",
            "FULL",
            "valid",
            valid,
            "citations",
            List.of(Map.of("source", "book"))));
  }

  /** The key of the first fact that was recorded. */
  String key(Answer recorded) {
    return String.valueOf(recorded.at("recordFacts.facts[0].key"));
  }

  /** The members of an organization at any time, by the best claims. */
  List<String> members(String organization) {
    return pacta
        .ask(
            "query($slug: String!) { organization(slug: $slug) { members(where: {during: \"../..\"}) { nodes { valid member { slug } } } } }",
            Map.of("slug", organization))
        .list("organization.members.nodes[*]")
        .stream()
        .map(
            node ->
                "%s %s"
                    .formatted(
                        JsonPath.<String>read(node, "$.member.slug"),
                        JsonPath.<String>read(node, "$.valid")))
        .toList();
  }

  int newest() {
    return (int)
        Objects.requireNonNull(
            pacta
                .ask("{ revisions(last: 1) { nodes { number } } }")
                .at("revisions.nodes[0].number"));
  }

  static Map<String, Object> read(String json) {
    return JsonPath.read(json, "$");
  }

  static List<String> path(String words) {
    return List.of(words.split(" "));
  }
}
