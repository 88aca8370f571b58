package io.pacta.path;

import io.pacta.time.Endpoint;
import java.time.LocalDate;

/**
 * Where a common interval starts or ends: on a day among those from the earliest to the latest.
 *
 * @param earliest {@link LocalDate#MIN} if unlimited
 * @param latest {@link LocalDate#MAX} if unlimited
 * @param edtf as an interval writes it
 */
record End(LocalDate earliest, LocalDate latest, String edtf) {

  static End of(LocalDate earliest, LocalDate latest, Endpoint written) {
    return new End(earliest, latest, written.edtf());
  }

  static End of(LocalDate earliest, LocalDate latest) {
    return new End(earliest, latest, printed(earliest, latest));
  }

  /** The later of two starts: on which of the days it lies, whichever of the two it is. */
  End later(End that) {
    if (isLaterThan(that) || that.isLaterThan(this)) {
      return isLaterThan(that) ? this : that;
    }
    return sameDays(that)
        ? sameText(that)
        : of(
            earliest.isAfter(that.earliest) ? earliest : that.earliest,
            latest.isAfter(that.latest) ? latest : that.latest);
  }

  /** The earlier of two ends. */
  End earlier(End that) {
    if (isLaterThan(that) || that.isLaterThan(this)) {
      return isLaterThan(that) ? that : this;
    }
    return sameDays(that)
        ? sameText(that)
        : of(
            earliest.isBefore(that.earliest) ? earliest : that.earliest,
            latest.isBefore(that.latest) ? latest : that.latest);
  }

  private boolean isLaterThan(End that) {
    return !earliest.isBefore(that.earliest) && !latest.isBefore(that.latest) && !sameDays(that);
  }

  private boolean sameDays(End that) {
    return earliest.equals(that.earliest) && latest.equals(that.latest);
  }

  /** Of two ways to write the same days one, whichever comes first. */
  private End sameText(End that) {
    return edtf.compareTo(that.edtf) <= 0 ? this : that;
  }

  private static String printed(LocalDate earliest, LocalDate latest) {
    boolean below = earliest.equals(LocalDate.MIN);
    boolean above = latest.equals(LocalDate.MAX);
    if (below && above) {
      return Endpoint.Absent.UNKNOWN.edtf();
    }
    if (latest.equals(LocalDate.MIN) || earliest.equals(LocalDate.MAX)) {
      return Endpoint.Absent.OPEN.edtf();
    }
    if (earliest.equals(latest)) {
      return earliest.toString();
    }
    return "[" + (below ? "" : earliest) + ".." + (above ? "" : latest) + "]";
  }
}
