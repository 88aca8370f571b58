package io.pacta.ingest;

/** Takes what is wrong with rows, one by one, from the reading and the telling thread. */
public interface Complaints {

  /** Takes them, and says nothing. */
  Complaints UNHEARD =
      new Complaints() {
        @Override
        public void rejected(Line line, String reason) {}

        @Override
        public void repaired(Line line, String cell) {}
      };

  /** A row was rejected. */
  void rejected(Line line, String reason);

  /**
   * A cell was not taken as it stands: not being UTF-8 it was read as Windows-1252, or it had
   * swallowed a part of its row, which was mended.
   */
  void repaired(Line line, String cell);
}
