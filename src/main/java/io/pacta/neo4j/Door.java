package io.pacta.neo4j;

/** The way into the database, which has to open before anything is asked. */
public interface Door {

  /**
   * Waits until the database answers.
   *
   * @throws StartFailure where it does not
   */
  void open();
}
