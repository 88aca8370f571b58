package io.pacta.record;

import io.pacta.neo4j.Database;
import io.pacta.neo4j.Statements;

/** Another server on the same database, of whose revisions this one is not told. */
public final class OtherServer {

  private OtherServer() {}

  /** Its way into the record. */
  public static Ledger ledger(Database database, Statements statements) {
    return new Ledger(database, statements, nobodyHears -> {});
  }
}
