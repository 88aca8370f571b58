package io.pacta.read;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one field of one parent asks of a batched statement. Equal keys are read once. */
public interface Key {

  /** The key as the statement sees it, in the list {@code $keys}. */
  Map<String, Object> parameters();

  /** How many items of a list it takes to answer, from the front. */
  default int most() {
    return Integer.MAX_VALUE;
  }

  /** Whether items of a list are asked for, and not their number alone. */
  default boolean isListed() {
    return true;
  }

  /**
   * Whether it takes more than the first items of a list to answer: how many there are, or items
   * further on.
   */
  default boolean isSliced() {
    return false;
  }

  /**
   * The revision at which it is asked, where its rows may be kept for others that ask the same: its
   * parameters without the revision say all else that the rows depend on. Null where it is not
   * known yet, see {@link #isOfNewest}, or where they are read each time.
   */
  default @Nullable Long keptAt() {
    return null;
  }

  /**
   * Whether it is asked at the newest revision, whichever that is. Then its rows may be kept as
   * well, and the same holds of its parameters. The statement returns in the column {@code
   * revision} which it was; one that is asked about what may be unknown returns a list of that in
   * the column {@code unknown}.
   */
  default boolean isOfNewest() {
    return false;
  }

  /** What the operation selects of the rows. */
  default Selection selection() {
    return new Selection(false, false, Set.of());
  }
}
