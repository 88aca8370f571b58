package io.pacta.ingest;

/** Takes what is wrong with rows, one by one, from the reading and the telling thread. */
public interface Complaints {

  /** A row was rejected. */
  void rejected(Line line, String reason);

  /** A cell that is not UTF-8 was read as Windows-1252. */
  void repaired(Line line, String cell);
}
