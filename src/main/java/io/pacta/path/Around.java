package io.pacta.path;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.Entity;
import io.pacta.fact.FactKind;
import io.pacta.read.InvalidArgument;
import io.pacta.read.Key;
import io.pacta.read.Numbers;
import io.pacta.read.Selection;
import io.pacta.read.View;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an entity's neighbourhood.
 *
 * @param centre the identity of the entity
 * @param view from where it is seen
 * @param depth how many steps away from it
 * @param kinds the kinds of fact that connect
 * @param time when they do
 * @param limit how many entities are shown, the centre among them
 * @param selection what is selected of entities and facts
 */
record Around(
    String centre, View view, int depth, Kinds kinds, Time time, int limit, Selection selection)
    implements Key {

  /**
   * What the field's arguments say.
   *
   * @throws InvalidArgument where they are out of bounds
   */
  static Around of(Entity entity, DataFetchingEnvironment field) {
    List<String> kinds = field.getArgument("kinds");
    return new Around(
        entity.identity(),
        entity.view(),
        Numbers.of("depth", 1, 1, Subgraph.FARTHEST, "a number of steps", field),
        Kinds.of("kinds", kinds == null ? null : kinds.stream().map(FactKind::valueOf).toList()),
        Time.of(field.getArgument("during"), entity.view().moment()),
        Numbers.of("limit", Subgraph.USUAL, 1, Subgraph.MOST, "a number of entities", field),
        Selection.union(
            List.of(
                Selection.ofThings(field.getSelectionSet(), "entities"),
                Selection.ofThings(field.getSelectionSet(), "facts"))));
  }

  @Override
  public @Nullable Long keptAt() {
    return view.moment().newestRevision();
  }

  @Override
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = view.moment().parameters();
    parameters.put("parent", centre);
    parameters.put("depth", depth);
    parameters.put("limit", limit);
    parameters.put("most", limit * Subgraph.FACTS_PER_ENTITY);
    kinds.putInto(parameters);
    time.putInto(parameters);
    return parameters;
  }
}
