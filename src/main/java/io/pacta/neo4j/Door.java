package io.pacta.neo4j;

/** The way into the database, which has to open before anything is asked. */
public interface Door {

  /**
   * Waits until the database answers.
   *
   * @throws StartFailure where it does not
   */
  void open();

  /**
   * Told when the database answers that it goes on no more until it is started again, as after its
   * disk was full. One of our own is.
   */
  default void startAgain() {}
}
