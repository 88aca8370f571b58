package io.pacta.time;

/** A date by itself: one day within its range, whether something held or happened on it. */
record LoneDate(EdtfDate date) implements Edtf {

  @Override
  public Endpoint start() {
    return new Endpoint.Known(date);
  }

  @Override
  public Endpoint end() {
    return new Endpoint.Known(date);
  }

  @Override
  public Bounds bounds(Temporality temporality) {
    return Bounds.oneDayIn(date.earliest(), date.latest());
  }

  @Override
  public String toString() {
    return date.toString();
  }
}
