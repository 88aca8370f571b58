package io.pacta.read;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.SelectedField;
import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The only list that is selected of the thing that a root field finds. Its page is read in the
 * root's statement: of a small answer, what a statement costs by itself is the larger part. Its
 * rows are there when the list's own field asks.
 */
final class Below {

  /** The column of a row in which the rows of its root are, see {@link Statement#below}. */
  private static final String ROOTS = "roots";

  private final Listing<?> list;
  private final DataFetchingEnvironment root;
  private final KeptRows kept;
  private final Listing.Asked asked;
  private volatile Map<String, List<Row>> found = Map.of();

  private Below(Listing<?> list, DataFetchingEnvironment root, KeptRows kept, Listing.Asked asked) {
    this.list = list;
    this.root = root;
    this.kept = kept;
    this.asked = asked;
  }

  /**
   * The list that a root field selects of what it finds; null where it selects none, or several,
   * which are read side by side, where what is found may be of several types, or where the list is
   * asked to go on from a cursor or in a way that it refuses.
   *
   * @param lists all lists by the names of their statements, which are those of a type and a field
   */
  static @Nullable Below of(
      RootKey key, DataFetchingEnvironment root, Map<String, Listing<?>> lists, KeptRows kept) {
    if (!(GraphQLTypeUtil.unwrapAll(root.getFieldType()) instanceof GraphQLObjectType type)) {
      return null;
    }
    List<SelectedField> all =
        root.getSelectionSet().getImmediateFields().stream()
            .filter(selected -> list(type, selected, lists) != null)
            .toList();
    Listing<?> list = all.size() == 1 ? list(type, all.getFirst(), lists) : null;
    if (list == null) {
      return null;
    }
    Listing.Asked asked = asked(list, key.moment(), all.getFirst());
    return asked == null || asked.slice().revision() != null
        ? null
        : new Below(list, root, kept, asked);
  }

  private static @Nullable Listing<?> list(
      GraphQLNamedType type, SelectedField selected, Map<String, Listing<?>> lists) {
    return Stream.of(type.getName(), "Entity")
        .map(of -> lists.get(of + "/" + selected.getName()))
        .filter(list -> list != null)
        .findFirst()
        .orElse(null);
  }

  private static Listing.@Nullable Asked asked(
      Listing<?> list, Moment moment, SelectedField selected) {
    try {
      return list.asked("", moment, Map.of(), selected.getArguments(), selected.getSelectionSet());
    } catch (InvalidArgument refused) {
      return null; // The list's own field says so, where it stands in the operation.
    }
  }

  /** The root's statement and the list's in one. */
  Statement with(Statement root) {
    return list.below(root);
  }

  /** What is asked, of whichever thing is found and at whichever revision. */
  Listing.Asked asked() {
    return asked;
  }

  /**
   * Whether the list's rows are kept and right, as far as can be told before it is known what the
   * root finds: for what it found when it was last asked the same.
   */
  <V extends Viewed> boolean isKept(
      Statement statement, RootKey key, Function<List<Row>, @Nullable V> finding) {
    List<Row> before = kept.last(statement, key);
    V thing = before == null ? null : finding.apply(before);
    return thing != null && kept.isUsable(list.statement(), asked(thing), key.moment().newest());
  }

  /**
   * Takes the pages that were read, without the rows of their roots.
   *
   * @return the rows of the root
   */
  List<Row> take(List<Row> rows) {
    List<Row> roots = new ArrayList<>();
    Map<String, List<Row>> pages = new HashMap<>();
    for (Row page : rows) {
      List<Row> of = page.parts(ROOTS).stream().map(root -> root.part(KeyedReads.ROOT)).toList();
      roots.addAll(of);
      pages.put(of.getFirst().text("id"), List.of(page.without(ROOTS)));
    }
    found = Map.copyOf(pages);
    return roots;
  }

  /** Has what was read for the thing that was found there for the list's field, and for others. */
  void answer(Statement statement, RootKey key, List<Row> rows, Viewed thing) {
    Listing.Asked known = asked(thing);
    Long revision = known.keptAt();
    List<Row> page = found.get(thing.identity());
    if (page != null) {
      list.answer(known, page, root);
      if (revision != null) {
        kept.missed(statement, key);
        kept.keep(statement, key, rows, revision);
        kept.missed(list.statement(), known);
        kept.keep(list.statement(), known, page, revision);
      }
    }
  }

  private Listing.Asked asked(Viewed thing) {
    return list.of(thing.identity(), thing.view().moment(), asked);
  }
}
