package io.pacta.folder;

import java.util.List;

/** A folder that cannot be told to the record, with every reason, each with its file and line. */
public final class BadFolder extends RuntimeException {

  private static final int SHOWN = 20;

  private final List<String> problems;

  BadFolder(List<String> problems) {
    super(
        String.join("\n", problems.stream().limit(SHOWN).toList())
            + (problems.size() > SHOWN
                ? "\n… and %d more.".formatted(problems.size() - SHOWN)
                : ""));
    this.problems = List.copyOf(problems);
  }

  /** All of them, a sentence each. */
  public List<String> problems() {
    return problems;
  }
}
