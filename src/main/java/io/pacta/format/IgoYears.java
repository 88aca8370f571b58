package io.pacta.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the table says of one state in one organization, year by year, and the spells of equal
 * status in it. Only a year that was observed says when something began or ended: one that was
 * imputed, between two that were observed, is passed over in both directions, and so is one that is
 * missing.
 */
final class IgoYears {

  private final int first;
  private final boolean goesOn;
  private final char[] cells;
  private final boolean[] observed;

  /**
   * A state without anything said of it.
   *
   * @param first the first year of the organization
   * @param last its last year, or the last of the table
   * @param goesOn whether it is the last of the table, and the organization was still there
   */
  IgoYears(int first, int last, boolean goesOn) {
    this.first = first;
    this.goesOn = goesOn;
    this.cells = new char[last - first + 1];
    this.observed = new boolean[cells.length];
    Arrays.fill(cells, IgoState.MISSING);
  }

  /** Says what stands in the cell of a year. */
  void set(int year, char cell, boolean imputed) {
    cells[year - first] = cell;
    observed[year - first] = !imputed;
  }

  /** The spells, by time. */
  List<IgoSpell> spells() {
    List<IgoSpell> spells = new ArrayList<>();
    int to;
    for (int from = 0; from < cells.length; from = to + 1) {
      to = from;
      if (isStatus(cells[from])) {
        while (to + 1 < cells.length && cells[to + 1] == cells[from]) {
          to++;
        }
        spells.add(spell(from, to));
      }
    }
    return spells;
  }

  private IgoSpell spell(int from, int to) {
    int firstObserved = from;
    while (firstObserved < to && !observed[firstObserved]) {
      firstObserved++;
    }
    int lastObserved = to;
    while (lastObserved > from && !observed[lastObserved]) {
      lastObserved--;
    }
    boolean seen = observed[firstObserved];
    return new IgoSpell(
        cells[from],
        first + from,
        first + to,
        first + earliest(from),
        first + (seen ? firstObserved : from),
        first + (seen ? lastObserved : to),
        latest(to));
  }

  private int earliest(int from) {
    int earliest = from;
    while (earliest > 0 && saysNothing(earliest - 1)) {
      earliest--;
    }
    return earliest;
  }

  private int latest(int to) {
    int latest = to;
    while (latest + 1 < cells.length && saysNothing(latest + 1)) {
      latest++;
    }
    if (latest + 1 == cells.length) {
      return goesOn ? IgoSpell.OPEN : first + latest;
    }
    return first + (cells[latest + 1] == IgoState.BLANK ? latest : latest + 1);
  }

  private boolean saysNothing(int at) {
    return cells[at] == IgoState.MISSING || (!observed[at] && cells[at] != IgoState.BLANK);
  }

  private static boolean isStatus(char cell) {
    return cell >= '1' && cell <= '3';
  }
}
