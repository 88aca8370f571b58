package io.pacta.format;

import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Days from the first of a year to the last of another, or less of it.
 *
 * @param first the first, included
 * @param last the last, included
 */
record YearsInRow(LocalDate first, LocalDate last) {

  /** All that are in a set of years. */
  static List<YearsInRow> of(BitSet years) {
    List<YearsInRow> all = new ArrayList<>();
    for (int first = years.nextSetBit(0); first >= 0; ) {
      int next = years.nextClearBit(first);
      all.add(new YearsInRow(LocalDate.of(first, 1, 1), LocalDate.of(next - 1, 12, 31)));
      first = years.nextSetBit(next);
    }
    return all;
  }

  Edtf days() {
    return Edtf.parse(first + "/" + last);
  }
}
