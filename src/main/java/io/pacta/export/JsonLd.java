package io.pacta.export;

import io.pacta.neo4j.Row;
import io.pacta.source.Citation;
import io.pacta.source.Citation.Support;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON-LD document. A fact is a {@code prov:Entity} that was derived from its data set and has
 * its sources as primary sources (PROV-O); where in a source it stands is said by a qualified one.
 */
final class JsonLd implements GraphWriter {

  private static final String PREFIX = "pacta:";

  private static final Map<String, Object> CONTEXT =
      ordered(
          "@vocab",
          "urn:pacta:term:",
          "pacta",
          "urn:pacta:",
          "prov",
          "http://www.w3.org/ns/prov#",
          "name",
          "http://www.w3.org/2000/01/rdf-schema#label",
          "subject",
          Map.of("@type", "@id"),
          "object",
          Map.of("@type", "@id"),
          "onBehalfOf",
          Map.of("@type", "@id"),
          "url",
          Map.of("@type", "@id"));

  private final JsonGenerator json;
  private final Set<String> sources = new TreeSet<>();
  private final Set<String> dataSets = new TreeSet<>();

  JsonLd(OutputStream file, LocalDate day, long revision) {
    this.json = JsonMapper.builder().build().createGenerator(file);
    json.writeStartObject();
    json.writeName("@context");
    json.writePOJO(CONTEXT);
    json.writeName("@graph");
    json.writeStartArray();
    write(
        ordered(
            "@id",
            PREFIX + "snapshot:" + day + "@" + revision,
            "@type",
            "Snapshot",
            "asOf",
            day.toString(),
            "revision",
            revision));
  }

  @Override
  public void node(Node node) {
    write(ordered("@id", PREFIX + node.id(), "@type", node.kind().type(), "name", node.name()));
  }

  @Override
  public void edge(Edge edge) {
    dataSets.add(edge.dataSet());
    Map<String, Object> fact =
        ordered(
            "@id", PREFIX + "fact:" + edge.key(),
            "@type", List.of("prov:Entity", edge.kind().name()),
            "subject", PREFIX + edge.subject(),
            "object", PREFIX + edge.object(),
            "valid", edge.valid(),
            "truth", edge.truth().name(),
            "dataSet", edge.dataSet());
    fact.putAll(edge.properties());
    if (fact.get("onBehalfOf") instanceof String identity) {
      fact.put("onBehalfOf", PREFIX + identity);
    }
    putIfGiven(fact, "note", edge.note());
    fact.put("prov:wasDerivedFrom", reference("data-set:" + edge.dataSet()));
    Set<String> cited = new TreeSet<>();
    List<Object> places = new ArrayList<>();
    for (Citation citation : edge.citations()) {
      cited.add(citation.source());
      if (citation.locator() != null
          || citation.quote() != null
          || citation.supports() != Support.WHOLE) {
        places.add(place(citation));
      }
    }
    sources.addAll(cited);
    fact.put(
        "prov:hadPrimarySource",
        cited.stream().map(source -> reference("source:" + source)).toList());
    if (!places.isEmpty()) {
      fact.put("prov:qualifiedPrimarySource", places);
    }
    write(fact);
  }

  private static Map<String, Object> place(Citation citation) {
    Map<String, Object> place =
        ordered(
            "@type", "prov:PrimarySource",
            "prov:entity", reference("source:" + citation.source()),
            "supports", citation.supports().name());
    putIfGiven(place, "locator", citation.locator());
    putIfGiven(place, "quote", citation.quote());
    return place;
  }

  @Override
  public Set<String> sources() {
    return sources;
  }

  @Override
  public void source(Row row) {
    Map<String, Object> source =
        ordered(
            "@id", PREFIX + "source:" + row.text("slug"),
            "@type", List.of("prov:Entity", "Source"),
            "title", row.text("title"));
    putIfGiven(source, "url", row.textOrNull("url"));
    putIfGiven(source, "publisher", row.textOrNull("publisher"));
    putIfGiven(source, "published", row.textOrNull("published"));
    write(source);
  }

  @Override
  public Set<String> dataSets() {
    return dataSets;
  }

  @Override
  public void dataSet(Row row) {
    Map<String, Object> dataSet =
        ordered(
            "@id", PREFIX + "data-set:" + row.text("slug"),
            "@type", List.of("prov:Entity", "DataSet"),
            "name", row.text("name"),
            "covers", row.text("covers"));
    putIfGiven(dataSet, "version", row.textOrNull("version"));
    putIfGiven(dataSet, "licence", row.textOrNull("licence"));
    write(dataSet);
  }

  private static Map<String, Object> reference(String id) {
    return Map.of("@id", PREFIX + id);
  }

  private void write(Map<String, Object> object) {
    json.writeRaw('\n');
    json.writePOJO(object);
  }

  private static void putIfGiven(Map<String, Object> object, String name, @Nullable String value) {
    if (value != null) {
      object.put(name, value);
    }
  }

  /** A map of names, each followed by its value. */
  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      map.put((String) namesAndValues[at], namesAndValues[at + 1]);
    }
    return map;
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}
