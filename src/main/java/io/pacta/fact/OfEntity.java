package io.pacta.fact;

import io.pacta.read.Key;
import io.pacta.read.View;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A key of a read that asks one thing of an entity as seen. */
public record OfEntity(String identity, View view) implements Key {

  public static OfEntity of(Entity entity) {
    return new OfEntity(entity.identity(), entity.view());
  }

  @Override
  public @Nullable Long keptAt() {
    return view.moment().newestRevision();
  }

  @Override
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = view.moment().parameters();
    parameters.put("parent", identity);
    return parameters;
  }
}
