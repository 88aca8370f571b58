package io.pacta.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.pacta.neo4j.BareReads;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question about so many things, as it is put to Pacta over HTTP and to the database over Bolt.
 * What goes over the wire is made beforehand.
 */
final class Asked {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final byte[] FAILED = "{\"errors\"".getBytes(UTF_8);

  private final Question question;
  private final List<Map<String, Object>> variables;
  private final List<byte[]> requests;
  private final Served served;
  private final BareReads reads;

  Asked(Question question, List<Map<String, Object>> variables, Served served, BareReads reads) {
    this.question = question;
    this.variables = variables;
    this.requests = variables.stream().map(each -> request(question, each)).toList();
    this.served = served;
    this.reads = reads;
  }

  private static byte[] request(Question question, Map<String, Object> variables) {
    return HttpConnection.asking(
        JSON.writeValueAsBytes(Map.of("query", question.document(), "variables", variables)), "");
  }

  Question question() {
    return question;
  }

  int size() {
    return variables.size();
  }

  /** Pacta, over HTTP. */
  Side ofPacta() {
    return () -> {
      HttpConnection connection = served.connect();
      return new Side.Client() {
        @Override
        public void ask(int at) throws IOException {
          int status = connection.send(requests.get(at));
          if (status != 200 || connection.begins(FAILED)) {
            throw new IOException(
                "%s was answered with %d: %s"
                    .formatted(variables.get(at), status, new String(connection.answer(), UTF_8)));
          }
        }

        @Override
        public void close() throws IOException {
          connection.close();
        }
      };
    };
  }

  /** The database, over Bolt. */
  Side ofDatabase() {
    return () ->
        new Side.Client() {
          @Override
          public void ask(int at) {
            reads.ask(question.byHand(), variables.get(at));
          }

          @Override
          public void close() {}
        };
  }

  /** Whether both give the same. */
  Agreement compare() throws IOException {
    long values = 0;
    long bytes = 0;
    List<Map<String, Object>> different = new ArrayList<>();
    try (HttpConnection connection = served.connect()) {
      for (int at = 0; at < size(); at++) {
        connection.send(requests.get(at));
        byte[] answer = connection.answer();
        List<String> given = values(JSON.readValue(answer, Map.class).get("data"));
        values += given.size();
        bytes += answer.length;
        if (!given.equals(values(reads.values(question.byHand(), variables.get(at))))) {
          different.add(variables.get(at));
        }
      }
    }
    return new Agreement(size(), (double) values / size(), (double) bytes / size(), different);
  }

  /**
   * How far the answers of both are the same: as many times the same values, in whatever order and
   * shape.
   *
   * @param asked how often they were compared
   * @param values how many values an answer has, on average
   * @param bytes how long an answer is, on average
   * @param different what was asked where they were not
   */
  record Agreement(int asked, double values, double bytes, List<Map<String, Object>> different) {}

  /** All values in an answer, in the order of the alphabet. */
  static List<String> values(@Nullable Object answer) {
    return texts(answer).sorted().toList();
  }

  private static Stream<String> texts(@Nullable Object value) {
    return switch (value) {
      case null -> Stream.empty();
      case List<?> list -> list.stream().flatMap(Asked::texts);
      case Map<?, ?> map -> map.values().stream().flatMap(Asked::texts);
      default -> Stream.of(value.toString());
    };
  }
}
