package io.pacta.ingest;

import java.util.List;

/** A kind of file, or of files that belong together, which Pacta takes as it is published. */
public interface Format {

  /** What it is called on the command line: {@code cow-igo}. */
  String name();

  /** What it is, and what it becomes, in a line. */
  String about();

  /** The files that it takes. */
  List<Part> parts();

  /**
   * Whether it says how its claims are ranked. What a data set publishes does not: then a claim
   * that the record knows keeps the rank that it has there.
   */
  default boolean ranks() {
    return false;
  }

  /** Reads the files: says who claims and on what sources, and tells the claims of each row. */
  void read(Intake intake);
}
