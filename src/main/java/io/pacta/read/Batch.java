package io.pacta.read;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/**
 * A field's read: all keys of a level go to the database as one statement.
 *
 * @param <K> what is asked
 * @param <V> what is answered
 */
public final class Batch<K extends Key, V extends @Nullable Object> {

  private final String name;

  Batch(String name) {
    this.name = name;
  }

  /** The answer to one key; null where the batch's reader gives none. */
  public CompletableFuture<V> load(K key, DataFetchingEnvironment field) {
    DataLoader<K, V> loader = field.getDataLoader(name);
    if (loader == null) {
      throw new IllegalStateException("No loader is registered for " + name);
    }
    return loader.load(key);
  }
}
