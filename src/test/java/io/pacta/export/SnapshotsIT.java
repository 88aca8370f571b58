package io.pacta.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.fact.FactKind;
import io.pacta.ingest.WrongFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The graph of 1 January 2000, in which Freedonia is in the league, Sylvania may be, and Ruritania
 * is not yet.
 */
@OnScratch
class SnapshotsIT {

  private static final LocalDate DAY = LocalDate.of(2000, 1, 1);

  @Autowired Asking pacta;
  @Autowired Snapshots snapshots;
  @TempDir Path place;

  @BeforeEach
  void aSmallWorld() {
    pacta.forgetEverything();
    pacta.load(
        Tables.ofTest()
            .entity("country:freedonia")
            .entity("country:sylvania")
            .entity("country:ruritania")
            .entity("organization:league")
            .entity("treaty:pact")
            .named("country:freedonia", "Old Freedonia", "en", "SHORT", "1980/1994")
            .named("country:freedonia", "F & <\"b\">", "en", "SHORT", "1995/..")
            .named("country:sylvania", "=SUM(A1)", "en", "SHORT", "../..")
            .member("country:freedonia", "organization:league", "1990/2010")
            .member("country:sylvania", "organization:league", "[1995..2005]/2010")
            .member("country:ruritania", "organization:league", "2005/..")
            .fact(
                FactKind.PARTY_TO,
                "country:freedonia",
                "treaty:pact",
                "1990/..",
                "obligations",
                "DEFENSE|OFFENSE",
                "provisional",
                "true",
                "locator",
                "page 1",
                "quote",
                "So \"it\" is")
            .fact(
                FactKind.ACTED_ON,
                "country:freedonia",
                "treaty:pact",
                "1989",
                "act",
                "SIGNATURE",
                "onBehalfOf",
                "country:sylvania",
                "note",
                "-1")
            .fact(FactKind.ACTED_ON, "country:sylvania", "treaty:pact", "2001", "act", "SIGNATURE")
            .files());
  }

  @ParameterizedTest
  @EnumSource
  void itHasWhatHoldsOrMayAndWhatHadHappened(GraphFormat format) {
    assertThat(write(format)).isEqualTo(new Snapshots.Written(4, 4, 1));
    assertThat(place).isDirectoryNotContaining("glob:**.unfinished");
  }

  @ParameterizedTest
  @EnumSource
  void theSameDayIsWrittenTheSame(GraphFormat format) throws IOException {
    write(format);
    byte[] before = Files.readAllBytes(file(format));
    write(format);
    assertThat(Files.readAllBytes(file(format))).isEqualTo(before);
  }

  @Test
  void graphMlHasNodesAndEdges() throws Exception {
    write(GraphFormat.GRAPHML);
    Document document = parse(GraphFormat.GRAPHML);
    assertThat(document.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://graphml.graphdrawing.org/xmlns");
    Map<String, String> keys = new LinkedHashMap<>();
    elements(document, "key")
        .forEach(key -> keys.put(key.getAttribute("id"), key.getAttribute("attr.name")));
    List<Element> nodes = elements(document, "node").toList();
    assertThat(nodes)
        .extracting(node -> node.getAttribute("id"))
        .containsExactly(
            "country:freedonia", "country:sylvania", "organization:league", "treaty:pact");
    assertThat(data(nodes.getFirst(), keys))
        .isEqualTo(Map.of("kind", "country", "name", "F & <\"b\">"));
    List<Map<String, String>> edges =
        elements(document, "edge").map(edge -> data(edge, keys)).toList();
    assertThat(edges)
        .extracting(
            edge -> "%s %s %s".formatted(edge.get("kind"), edge.get("valid"), edge.get("truth")))
        .containsExactly(
            "ACTED_ON 1989 TRUE",
            "MEMBER_OF 1990/2010 TRUE",
            "PARTY_TO 1990/.. TRUE",
            "MEMBER_OF [1995..2005]/2010 UNKNOWN");
    assertThat(edges.get(2))
        .containsEntry("obligations", "DEFENSE|OFFENSE")
        .containsEntry("provisional", "true")
        .containsEntry("dataSet", "test");
  }

  @Test
  void gexfHasNodesAndEdges() throws Exception {
    write(GraphFormat.GEXF);
    Document document = parse(GraphFormat.GEXF);
    assertThat(elements(document, "node").map(node -> node.getAttribute("label")))
        .containsExactly("F & <\"b\">", "=SUM(A1)", "league", "pact");
    assertThat(elements(document, "edge").map(edge -> edge.getAttribute("kind")))
        .containsExactly("ACTED_ON", "MEMBER_OF", "PARTY_TO", "MEMBER_OF");
    List<String> declared =
        elements(document, "attribute").map(each -> each.getAttribute("id")).toList();
    assertThat(elements(document, "attvalue").map(each -> each.getAttribute("for")))
        .isSubsetOf(declared);
  }

  @ParameterizedTest
  @EnumSource(names = {"GRAPHML", "GEXF"})
  void networkXReadsIt(GraphFormat format) throws Exception {
    assumeThat(python("import networkx").exit()).as("python3 has networkx").isZero();
    write(format);
    Answer answer =
        python(
            """
            import networkx, sys
            graph = networkx.read_%s(sys.argv[1])
            print(type(graph).__name__, graph.number_of_nodes(), graph.number_of_edges())
            print(sorted(d['truth'] for u, v, d in graph.edges(data=True) if v == 'organization:league'))
            """
                .formatted(format.name().toLowerCase(Locale.ROOT)),
            file(format).toString());
    assertThat(answer.text()).isEqualTo("MultiDiGraph 4 4\n['TRUE', 'UNKNOWN']\n");
  }

  @Test
  void theTableHasNoFormulas() throws IOException {
    write(GraphFormat.CSV);
    List<String> lines = Files.readAllLines(file(GraphFormat.CSV));
    assertThat(lines).hasSize(5);
    assertThat(lines.getFirst())
        .startsWith("subject,kind,object,valid,truth,dataSet,status,obligations,provisional,")
        .endsWith(",note,subjectName,objectName,sources,key");
    assertThat(lines.get(1))
        .startsWith("country:freedonia,ACTED_ON,treaty:pact,1989,TRUE,test,")
        .contains(",'-1,");
    assertThat(lines.get(4))
        .startsWith(
            "country:sylvania,MEMBER_OF,organization:league,[1995..2005]/2010,UNKNOWN,test,FULL,")
        .contains(",'=SUM(A1),league,book,MEMBER_OF:");
  }

  @Test
  void jsonLdCitesItsSources() throws IOException {
    write(GraphFormat.JSON_LD);
    JsonNode document =
        JsonMapper.builder().build().readTree(Files.readString(file(GraphFormat.JSON_LD)));
    assertThat(document.at("/@context/prov").asString()).isEqualTo("http://www.w3.org/ns/prov#");
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    document.path("@graph").forEach(each -> byId.put(each.path("@id").asString(), each));
    assertThat(byId).hasSize(1 + 4 + 4 + 1 + 1);
    assertThat(byId)
        .containsKeys(
            "pacta:snapshot:2000-01-01@1",
            "pacta:country:freedonia",
            "pacta:source:book",
            "pacta:data-set:test");
    JsonNode pact =
        byId.values().stream()
            .filter(each -> each.path("@type").path(1).asString("").equals("PARTY_TO"))
            .findFirst()
            .orElseThrow();
    assertThat(pact.path("subject").asString()).isEqualTo("pacta:country:freedonia");
    assertThat(pact.path("obligations")).hasSize(2);
    assertThat(pact.at("/prov:wasDerivedFrom/@id").asString()).isEqualTo("pacta:data-set:test");
    assertThat(pact.at("/prov:hadPrimarySource/0/@id").asString()).isEqualTo("pacta:source:book");
    assertThat(pact.at("/prov:qualifiedPrimarySource/0/locator").asString()).isEqualTo("page 1");
    assertThat(pact.at("/prov:qualifiedPrimarySource/0/quote").asString())
        .isEqualTo("So \"it\" is");
  }

  @Test
  void aDayOfNothingIsAWellFormedFile() throws Exception {
    for (GraphFormat format : GraphFormat.values()) {
      assertThat(snapshots.write(format, file(format), LocalDate.of(1700, 1, 1)).nodes()).isZero();
    }
    assertThat(elements(parse(GraphFormat.GEXF), "edges")).hasSize(1);
    assertThat(elements(parse(GraphFormat.GRAPHML), "node")).isEmpty();
    assertThat(
            JsonMapper.builder()
                .build()
                .readTree(Files.readString(file(GraphFormat.JSON_LD)))
                .path("@graph"))
        .hasSize(1);
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() {
    assertThatThrownBy(() -> snapshots.write(GraphFormat.CSV, place.resolve("none/such.csv"), DAY))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("none/such.csv cannot be written");
  }

  private Snapshots.Written write(GraphFormat format) {
    return snapshots.write(format, file(format), DAY);
  }

  private Path file(GraphFormat format) {
    return place.resolve("graph." + format);
  }

  private Document parse(GraphFormat format) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(file(format).toFile());
  }

  private static Stream<Element> elements(Document document, String name) {
    return elements(document.getElementsByTagNameNS("*", name));
  }

  private static Stream<Element> elements(NodeList list) {
    return IntStream.range(0, list.getLength()).mapToObj(list::item).map(Element.class::cast);
  }

  private static Map<String, String> data(Element of, Map<String, String> keys) {
    Map<String, String> data = new LinkedHashMap<>();
    elements(of.getElementsByTagNameNS("*", "data"))
        .forEach(each -> data.put(keys.get(each.getAttribute("key")), each.getTextContent()));
    return data;
  }

  private record Answer(int exit, String text) {}

  private static Answer python(String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(Stream.of("python3", "-c", program), Stream.of(arguments)).toList();
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(process.waitFor(), text);
    } catch (IOException noPython) {
      return new Answer(1, "");
    }
  }
}
