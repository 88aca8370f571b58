package io.pacta.read;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.MappedBatchLoaderWithContext;
import org.jspecify.annotations.Nullable;

/**
 * A field's read: all keys of a level go to the database as one statement. An operation has a
 * loader for it from the first time that it is asked: of all reads there are, most take no part in
 * an operation, and the engine goes through the loaders that it has at each level.
 *
 * @param <K> what is asked
 * @param <V> what is answered
 */
public final class Batch<K extends Key, V extends @Nullable Object> {

  private final String name;
  private final MappedBatchLoaderWithContext<K, V> reading;

  /**
   * A read.
   *
   * @param name unlike that of any other
   * @param reading gives the answers to some keys; its context is that of the operation
   */
  Batch(String name, MappedBatchLoaderWithContext<K, V> reading) {
    this.name = name;
    this.reading = reading;
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
    return field
        .getDataLoaderRegistry()
        .computeIfAbsent(name, none -> loader(field.getGraphQlContext()));
  }

  private DataLoader<K, V> loader(GraphQLContext operation) {
    return DataLoaderFactory.newMappedDataLoader(
        name,
        reading,
        DataLoaderOptions.newOptions().setBatchLoaderContextProvider(() -> operation).build());
  }
}
