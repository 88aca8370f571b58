package io.pacta.read;

import org.jspecify.annotations.Nullable;

/**
 * What a root field asks that finds one thing. Its rows say in {@code revision} of which they are.
 */
public interface RootKey extends Key {

  /** From where it is to be seen. */
  Moment moment();

  @Override
  default @Nullable Long keptAt() {
    return moment().newestGiven();
  }

  @Override
  default boolean isOfNewest() {
    return moment().isOfNewest();
  }
}
