package io.pacta.graphql;

import graphql.GraphQLContext;
import io.pacta.read.Batch;
import org.dataloader.DataLoaderRegistry;
import org.springframework.graphql.execution.DataLoaderRegistrar;

/**
 * Gives each operation a registry of its own that is empty: a read puts its loader there when it is
 * first asked, see {@link Batch}.
 */
final class LoadersOnDemand implements DataLoaderRegistrar {

  /** Without registrations the engine would have no registry at all. */
  @Override
  public boolean hasRegistrations() {
    return true;
  }

  @Override
  public void registerDataLoaders(DataLoaderRegistry registry, GraphQLContext operation) {
    // None is asked yet.
  }
}
