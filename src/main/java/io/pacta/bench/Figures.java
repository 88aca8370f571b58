package io.pacta.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What was measured of one side, round by round. */
final class Figures {

  private final List<Load> alone = new ArrayList<>();
  private final List<Load> crowded = new ArrayList<>();
  private Duration server = Duration.ZERO;
  private Duration database = Duration.ZERO;

  /** One asked after the other. */
  void alone(Load load) {
    alone.add(load);
  }

  /** Many asked at once, which took so much processor time. */
  void crowded(Load load, Served.Cpu taken) {
    crowded.add(load);
    server = server.plus(taken.server());
    database = database.plus(taken.database());
  }

  /** Milliseconds it takes to answer one who asks alone; see {@link Load#millis}. */
  double latency(int share) {
    return Load.millis(alone, share);
  }

  /** How many are answered in a second where many ask: the median of the rounds. */
  double throughput() {
    double[] all = crowded.stream().mapToDouble(Load::perSecond).sorted().toArray();
    return all.length == 0 ? 0 : all[all.length / 2];
  }

  /** Milliseconds of processor time of the server for one answer, where many ask. */
  double serverCpu() {
    return perAnswer(server);
  }

  /** Milliseconds of processor time of the database for one answer, where many ask. */
  double databaseCpu() {
    return perAnswer(database);
  }

  private double perAnswer(Duration time) {
    return time.toNanos() / 1e6 / crowded.stream().mapToInt(Load::answered).sum();
  }
}
