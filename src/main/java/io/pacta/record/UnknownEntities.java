package io.pacta.record;

import java.util.List;

/** Claims are about entities that nobody has introduced. */
public final class UnknownEntities extends RuntimeException {

  private static final int SHOWN = 5;

  private final List<String> identities;

  UnknownEntities(List<String> identities) {
    super(
        "The claims speak of entities that neither they nor the record introduce: %s%s."
            .formatted(
                String.join(", ", identities.stream().limit(SHOWN).toList()),
                identities.size() > SHOWN ? " and others" : ""));
    this.identities = List.copyOf(identities);
  }

  /** All of them. */
  public List<String> identities() {
    return identities;
  }
}
