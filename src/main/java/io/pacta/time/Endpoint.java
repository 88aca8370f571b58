package io.pacta.time;

import java.time.LocalDate;

/** Where a period starts or ends: at a date, or at none for one of two reasons. */
public sealed interface Endpoint {

  /** As it is written in an interval: {@code 2006}, {@code ..}, or nothing. */
  String edtf();

  /** The first day it may mean, {@link LocalDate#MIN} if unlimited. */
  LocalDate earliest();

  /** The last day it may mean, {@link LocalDate#MAX} if unlimited. */
  LocalDate latest();

  /** A date is given, however vague. */
  record Known(EdtfDate date) implements Endpoint {

    @Override
    public String edtf() {
      return date.toString();
    }

    @Override
    public LocalDate earliest() {
      return date.earliest();
    }

    @Override
    public LocalDate latest() {
      return date.latest();
    }
  }

  /** No date is given. As a range of its own that is all days; {@link Edtf#bounds} knows more. */
  enum Absent implements Endpoint {
    /** There is none: no end is foreseen, or it always was. Written {@code ..}. */
    OPEN(".."),

    /** There is or may be one, and no one says when. Written as nothing. */
    UNKNOWN("");

    private final String edtf;

    Absent(String edtf) {
      this.edtf = edtf;
    }

    @Override
    public String edtf() {
      return edtf;
    }

    @Override
    public LocalDate earliest() {
      return LocalDate.MIN;
    }

    @Override
    public LocalDate latest() {
      return LocalDate.MAX;
    }
  }
}
