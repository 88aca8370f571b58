package io.pacta.bench;

import io.pacta.neo4j.BareReads;
import io.pacta.neo4j.Database;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Measures how fast questions are answered, beside one hand-written statement for the same answer.
 * Both are asked the same in turns, so that whatever else the machine does meanwhile slows both.
 */
@Component
public class ReadBench {

  private static final int CROWD = 16;

  private final Database database;
  private final BareReads reads;

  ReadBench(Database database, BareReads reads) {
    this.database = database;
    this.reads = reads;
  }

  /**
   * What to measure, and how long.
   *
   * @param questions the names of the questions
   * @param draws how many things each is asked about
   * @param seed by which these are drawn
   * @param warmUp how long each side of each question is asked before it is measured
   * @param rounds how many turns each side takes
   * @param turn how long a turn takes, once with one who asks and once with sixteen
   * @param state whether the server keeps rows
   */
  public record Plan(
      List<String> questions,
      int draws,
      long seed,
      Duration warmUp,
      int rounds,
      Duration turn,
      State state) {}

  /** Whether the server keeps rows that it has read. */
  public enum State {
    COLD("cold: all is read each time"),
    WARM("warm: rows are kept in memory"),
    AS_SET("cold or warm, as the server is set");

    private final String sentence;

    State(String sentence) {
      this.sentence = sentence;
    }

    @Override
    public String toString() {
      return sentence;
    }
  }

  /**
   * Measures.
   *
   * @param progress is told what is done
   * @param table is told what was measured, question by question
   */
  public ReadReport run(
      Plan plan, Served served, Consumer<String> progress, Consumer<String> table) {
    Draws draws = Draws.of(database, plan.seed());
    List<Asked> all =
        Questions.ALL.stream()
            .filter(question -> plan.questions().contains(question.name()))
            .flatMap(question -> asked(question, plan, draws, served, progress))
            .toList();
    try {
      for (Asked asked : all) {
        progress.accept("warming up: " + asked.question().name());
        warmUp(asked, plan);
      }
      ReadReport.head(plan).forEach(table);
      List<ReadFigures> figures = new ArrayList<>();
      for (Asked asked : all) {
        ReadFigures measured = measure(asked, plan, served);
        figures.add(measured);
        table.accept(ReadReport.row(measured));
      }
      return new ReadReport(plan, figures);
    } catch (IOException failed) {
      throw new Unanswered(String.valueOf(failed.getMessage()));
    }
  }

  private Stream<Asked> asked(
      Question question, Plan plan, Draws draws, Served served, Consumer<String> progress) {
    Draws own = draws.forQuestion(question.name(), plan.seed());
    try {
      List<Map<String, Object>> variables =
          Stream.generate(() -> question.asked().apply(own)).limit(plan.draws()).toList();
      return Stream.of(new Asked(question, variables, served, reads));
    } catch (Draws.NothingToAsk none) {
      progress.accept("left out: %s. %s".formatted(question.name(), none.getMessage()));
      return Stream.empty();
    }
  }

  private static void warmUp(Asked asked, Plan plan) throws IOException {
    for (Side side : List.of(asked.ofPacta(), asked.ofDatabase())) {
      Load.of(side, asked.size(), 0, 4, plan.warmUp());
    }
  }

  private static ReadFigures measure(Asked asked, Plan plan, Served served) throws IOException {
    Served.Reads before = served.reads(asked.question().operation());
    Asked.Agreement agreement = asked.compare();
    Figures pacta = new Figures();
    Figures floor = new Figures();
    for (int round = 0; round < plan.rounds(); round++) {
      int from = round * asked.size() / plan.rounds();
      turn(asked, asked.ofPacta(), from, plan, served, pacta);
      turn(asked, asked.ofDatabase(), from, plan, served, floor);
    }
    double perOperation = served.reads(asked.question().operation()).perOperationSince(before);
    return new ReadFigures(asked.question(), perOperation, agreement, pacta, floor);
  }

  private static void turn(
      Asked asked, Side side, int from, Plan plan, Served served, Figures figures)
      throws IOException {
    figures.alone(Load.of(side, asked.size(), from, 1, plan.turn()));
    Served.Cpu before = served.cpu();
    Load crowded = Load.of(side, asked.size(), from, CROWD, plan.turn());
    figures.crowded(crowded, served.cpu().since(before));
  }

  /** A question was not answered. */
  public static final class Unanswered extends RuntimeException {
    private Unanswered(String why) {
      super(why, null, false, false);
    }
  }
}
