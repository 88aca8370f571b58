package io.pacta.neo4j;

import java.net.URI;

/** Where a database answers, and as whom to speak to it. */
public record DatabaseLogin(URI uri, String user, String password) {

  /** Leaves the password out, so that no log shows it. */
  @Override
  public String toString() {
    return user + " at " + uri;
  }
}
