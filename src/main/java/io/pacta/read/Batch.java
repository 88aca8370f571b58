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
    return loader(field).load(key);
  }

  /** The same; the page of a list below what is found is read with it, where nobody else asks. */
  CompletableFuture<V> load(K key, Below below, DataFetchingEnvironment field) {
    return loader(field).load(key, below);
  }

  /** Has an answer there for whoever asks in the same operation. */
  void answer(K key, V answer, DataFetchingEnvironment field) {
    loader(field).prime(key, answer);
  }

  private DataLoader<K, V> loader(DataFetchingEnvironment field) {
    DataLoader<K, V> loader = field.getDataLoader(name);
    if (loader == null) {
      throw new IllegalStateException("No loader is registered for " + name);
    }
    return loader;
  }
}
