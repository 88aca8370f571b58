package io.pacta;

import io.pacta.ingest.Progress;
import java.io.PrintStream;
import java.time.Duration;

/** Says from time to time how far an import is: on a terminal in one line that changes. */
final class ProgressLine implements Progress.Watcher {

  private static final Duration ON_A_TERMINAL = Duration.ofMillis(200);
  private static final Duration ELSEWHERE = Duration.ofSeconds(10);

  private final PrintStream out;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private long said = start;

  ProgressLine(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public void at(Progress progress) {
    long now = System.nanoTime();
    Duration pause = terminal ? ON_A_TERMINAL : ELSEWHERE;
    if (now - said < pause.toNanos()) {
      return;
    }
    said = now;
    double seconds = (now - start) / 1e9;
    double share = progress.bytes() == 0 ? 1 : (double) progress.read() / progress.bytes();
    String line =
        "%3.0f %%  %,d rows  %,.0f rows/s  %s"
            .formatted(
                100 * share,
                progress.rows(),
                progress.rows() / seconds,
                share < 0.01 ? "" : remaining(seconds / share - seconds));
    if (terminal) {
      out.print("\r" + line + "\u001b[K");
      out.flush();
    } else {
      out.println(line.strip());
    }
  }

  /** Leaves a clean line for what is said next. */
  void end() {
    if (terminal) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }

  private static String remaining(double seconds) {
    return seconds < 60
        ? "%.0f s to go".formatted(seconds)
        : "%.0f min %.0f s to go".formatted(Math.floor(seconds / 60), seconds % 60);
  }
}
