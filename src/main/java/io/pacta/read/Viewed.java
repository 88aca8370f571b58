package io.pacta.read;

/** A thing as seen, below which other things are read. */
public interface Viewed {

  /** Its timeless identity. */
  String identity();

  /** From where it is seen, and so what lies below it. */
  View view();
}
