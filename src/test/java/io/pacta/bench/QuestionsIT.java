package io.pacta.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnWorld;
import io.pacta.neo4j.BareReads;
import io.pacta.neo4j.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What the benchmark of reads asks Pacta, and what it asks the database by hand. */
@OnWorld
class QuestionsIT {

  private static final int DRAWS = 10;
  private static final long SEED = 7;

  @Autowired Asking pacta;
  @Autowired Database database;
  @Autowired BareReads reads;

  @TestFactory
  Stream<DynamicTest> aStatementWrittenByHandGivesTheSameAnswer() {
    Draws draws = Draws.of(database, SEED);
    return Questions.ALL.stream()
        // The starter world has no votes.
        .filter(question -> !question.name().equals("agreement"))
        .map(
            question ->
                DynamicTest.dynamicTest(
                    question.name(),
                    () -> {
                      Draws own = draws.forQuestion(question.name(), SEED);
                      List<String> all = new ArrayList<>();
                      for (int draw = 0; draw < DRAWS; draw++) {
                        all.addAll(answer(question, question.asked().apply(own)));
                      }
                      assertThat(all).isNotEmpty();
                    }));
  }

  private List<String> answer(Question question, Map<String, Object> variables) {
    Map<String, Object> overHttp = new HashMap<>(variables);
    overHttp.replaceAll((name, value) -> value instanceof LocalDate day ? day.toString() : value);
    Map<String, Object> answer = pacta.ask(question.document(), overHttp).json();
    assertThat(answer).doesNotContainKey("errors");
    List<String> values = Asked.values(answer.get("data"));
    assertThat(values)
        .as("%s of %s", question.name(), variables)
        .isEqualTo(Asked.values(reads.values(question.byHand(), variables)));
    return values;
  }
}
