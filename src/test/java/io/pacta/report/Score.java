package io.pacta.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How many of some things were right. */
final class Score {

  private final String what;
  private final List<String> mistakes = new ArrayList<>();
  private int right;
  private int found;
  private int marked;

  Score(String what) {
    this.what = what;
  }

  void add(String report, List<String> marked, List<String> found) {
    Set<String> all = new LinkedHashSet<>(marked);
    Set<String> read = new LinkedHashSet<>(found);
    this.marked += all.size();
    this.found += read.size();
    for (String each : read) {
      if (all.contains(each)) {
        right++;
      } else {
        mistakes.add(report + ": found, and not marked: " + each);
      }
    }
    all.stream()
        .filter(each -> !read.contains(each))
        .forEach(each -> mistakes.add(report + ": marked, and not found: " + each));
  }

  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  double recall() {
    return marked == 0 ? 1 : (double) right / marked;
  }

  String mistakes() {
    return String.join("\n", mistakes);
  }

  @Override
  public String toString() {
    return "  %-10s precision %.3f (%d of %d found), recall %.3f (of %d marked)"
        .formatted(what, precision(), right, found, recall(), marked);
  }
}
