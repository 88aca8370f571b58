package io.pacta.read;

import java.util.Map;
import java.util.Set;

/** What one field of one parent asks of a batched statement. Equal keys are read once. */
public interface Key {

  /** The key as the statement sees it, in the list {@code $keys}. */
  Map<String, Object> parameters();

  /** How many items of a list it takes to answer, from the front. */
  default int most() {
    return Integer.MAX_VALUE;
  }

  /** What the operation selects of the rows. */
  default Selection selection() {
    return new Selection(false, false, Set.of());
  }
}
