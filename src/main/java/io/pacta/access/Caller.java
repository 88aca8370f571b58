package io.pacta.access;

import java.util.Map;

/**
 * Who asks.
 *
 * @param name the name of the key, or the subject of the token; empty where nobody is known
 * @param role what they may do
 * @param id tells them apart from all others, for their budget; empty where nobody is known
 */
public record Caller(String name, Role role, String id) {

  /** Somebody who presented nothing. */
  public static final Caller NOBODY = new Caller("", Role.NONE, "");

  private static final String KEY = "io.pacta.caller";

  /** Whether anything is known of them. */
  public boolean isKnown() {
    return !id.isEmpty();
  }

  /** The name under which a revision keeps who made it. */
  public String shown() {
    return name.isEmpty() ? "anonymous" : name;
  }

  /** The caller that the attributes of a request name; nobody where they name none. */
  public static Caller of(Map<String, Object> attributes) {
    return attributes.get(KEY) instanceof Caller caller ? caller : NOBODY;
  }

  /** The attribute of a request that names this caller. */
  public Map.Entry<String, Object> attribute() {
    return Map.entry(KEY, this);
  }
}
