package io.pacta.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.fact.FactKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Days and states of the record do not mix in a normalized cache. The rule of Apollo Client's
 * {@code InMemoryCache} is re-enacted: an object with an id is one entry under {@code
 * __typename:id}, whatever is written later is merged into it, and an answer is read back from the
 * entries.
 */
@OnScratch
class CacheIT {

  private static final String CLUB =
      """
      {
        organization(slug: "club" VIEW) {
          id name exists
          members { totalCount nodes { id holds valid best status member { id name ... on Country { code } } citations { locator } rivals { id valid } } }
          facts { nodes { id holds note object { id slug } } }
          names { nodes { text holds } }
          then: on(date: "1995-05-05") { id name members { nodes { id holds member { id name } } } }
        }
        country(code: "AAA" VIEW) { ...Seen memberships { edges { node { id holds organization { id name } } } } }
      }
      fragment Seen on Entity { id name exists facts { totalCount } }
      """;

  @Autowired Asking pacta;

  private static final List<String> INSTANTS = new ArrayList<>();

  /** A club whose name, members and their names differ from day to day and revision to revision. */
  @BeforeAll
  static void fill(@Autowired Asking pacta) {
    pacta.forgetEverything();
    Tables tables =
        Tables.ofTest()
            .entity("organization:club")
            .entity("country:a")
            .entity("country:b")
            .of(FactKind.IDENTIFIED, "country:a", "1990/..", "scheme", "ISO3", "value", "AAA")
            .of(FactKind.IDENTIFIED, "country:a", "../1989", "scheme", "ISO3", "value", "OLD")
            .of(FactKind.EXISTED, "country:a", "1980/..")
            .named("organization:club", "Old Club", "en", "SHORT", "../1999")
            .named("organization:club", "New Club", "en", "SHORT", "2000/..")
            .named("country:a", "Old A", "en", "SHORT", "../1999")
            .named("country:a", "New A", "en", "SHORT", "2000/..")
            .member("country:a", "organization:club", "1985/2004")
            .member("country:b", "organization:club", "1998/..");
    pacta.load(tables.files());
    remember(pacta);
    pacta.load(
        tables
            .named("organization:club", "Newest Club", "en", "SHORT", "2010/..")
            .by("rival", 200, "../..")
            .fact(
                FactKind.MEMBER_OF,
                "country:a",
                "organization:club",
                "1985/2003",
                "status",
                "FULL",
                "note",
                "It left early.")
            .files());
    remember(pacta);
  }

  private static void remember(Asking pacta) {
    INSTANTS.add(
        String.valueOf(pacta.ask("{ dataSets { slug lastLoaded } }").at("dataSets[0].lastLoaded")));
  }

  /** Every day and every state of the record, also without either. */
  private static List<String> questions() {
    List<String> questions = new ArrayList<>();
    for (String day : List.of("", "1970-01-01", "1995-05-05", "2001-01-01", "2003-06-06")) {
      for (String known : List.of("", INSTANTS.get(0), INSTANTS.get(1))) {
        String arguments =
            (day.isEmpty() ? "" : ", asOf: \"" + day + "\"")
                + (known.isEmpty() ? "" : ", knownAt: \"" + known + "\"");
        questions.add(CLUB.replace("VIEW", arguments));
      }
    }
    return questions;
  }

  @Test
  void answersForManyDaysAndRevisionsAreReadBackUnchanged() {
    List<Told> told = questions().stream().map(question -> tell(question, id -> id)).toList();
    Cache cache = new Cache();
    told.forEach(cache::write);
    told.forEach(each -> assertThat(cache.read(each.document)).isEqualTo(each.data));
    assertThat(told.stream().map(Told::data).distinct()).hasSize(told.size());
  }

  @Test
  void aNodeReadByItsIdFitsIntoTheSameEntries() {
    Told first = tell(questions().get(5), id -> id);
    Cache cache = new Cache();
    cache.write(first);
    for (String id : cache.ids()) {
      cache.write(
          tell(
              "{ node(id: \"%s\") { id ... on Entity { name slug } } }".formatted(id),
              each -> each));
    }
    assertThat(cache.read(first.document)).isEqualTo(first.data);
  }

  @Test
  void withBareIdsTheDaysWouldMix() {
    UnaryOperator<String> bare = id -> id.replaceAll("@.*", "");
    List<Told> told = questions().stream().map(question -> tell(question, bare)).toList();
    Cache cache = new Cache();
    told.forEach(cache::write);
    assertThatThrownBy(
            () -> told.forEach(each -> assertThat(cache.read(each.document)).isEqualTo(each.data)))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void withoutTheRevisionInIdsStatesOfTheRecordWouldMix() {
    UnaryOperator<String> withoutRevision = id -> id.replaceAll("~.*", "");
    List<Told> told =
        questions().stream().map(question -> tell(question, withoutRevision)).toList();
    Cache cache = new Cache();
    told.forEach(cache::write);
    assertThatThrownBy(
            () -> told.forEach(each -> assertThat(cache.read(each.document)).isEqualTo(each.data)))
        .isInstanceOf(AssertionError.class);
  }

  /** A question and its answer, as the cache is told them. */
  private record Told(Document document, Object data) {}

  private Told tell(String question, UnaryOperator<String> id) {
    Document document = withTypenames(Parser.parse(question));
    Asking.Answer answer = pacta.ask(AstPrinter.printAst(document));
    assertThat(answer.errors()).isEmpty();
    return new Told(document, Objects.requireNonNull(changed(answer.json().get("data"), id)));
  }

  /** The same answer with other ids. */
  private static @Nullable Object changed(@Nullable Object json, UnaryOperator<String> id) {
    if (json instanceof List<?> list) {
      return list.stream().map(each -> changed(each, id)).toList();
    }
    if (json instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      map.forEach(
          (name, value) ->
              object.put(
                  String.valueOf(name),
                  name.equals("id") ? id.apply(String.valueOf(value)) : changed(value, id)));
      return object;
    }
    return json;
  }

  /** As clients do, so that the cache can tell objects apart. */
  @SuppressWarnings("rawtypes") // the visitor is declared so
  private static Document withTypenames(Document document) {
    return (Document)
        new AstTransformer()
            .transform(
                document,
                new NodeVisitorStub() {
                  @Override
                  public TraversalControl visitSelectionSet(
                      SelectionSet set, TraverserContext<Node> context) {
                    return TreeTransformerUtil.changeNode(
                        context,
                        set.transform(
                            more -> more.selection(Field.newField("__typename").build())));
                  }
                });
  }

  /** Apollo's rule, on ids. */
  private static final class Cache {

    private record Reference(String entry) {}

    private static final String ROOT = "ROOT_QUERY";

    private final Map<String, Map<String, @Nullable Object>> entries = new TreeMap<>();

    void write(Told told) {
      Fields fields = new Fields(told.document);
      merge(entry(ROOT), fields.operation(), told.data, fields);
    }

    Object read(Document document) {
      Fields fields = new Fields(document);
      return read(entry(ROOT), fields.operation(), fields);
    }

    Set<String> ids() {
      Set<String> ids = new TreeSet<>();
      entries.values().forEach(entry -> ids.add(String.valueOf(entry.getOrDefault("id", ""))));
      ids.remove("");
      return ids;
    }

    private Map<String, @Nullable Object> entry(String name) {
      return entries.computeIfAbsent(name, none -> new TreeMap<>());
    }

    private void merge(
        Map<String, @Nullable Object> into, SelectionSet set, Object json, Fields fields) {
      Map<?, ?> object = (Map<?, ?>) json;
      for (Field field : fields.of(set, object.get("__typename"))) {
        String key = fields.storedAs(field);
        into.put(
            key,
            stored(
                into.get(key), field.getSelectionSet(), object.get(field.getResultKey()), fields));
      }
    }

    private @Nullable Object stored(
        @Nullable Object before, @Nullable SelectionSet set, @Nullable Object json, Fields fields) {
      if (set == null || json == null) {
        return json;
      }
      if (json instanceof List<?> list) {
        List<@Nullable Object> all = new ArrayList<>();
        list.forEach(each -> all.add(stored(null, set, each, fields)));
        return all;
      }
      Map<?, ?> object = (Map<?, ?>) json;
      if (object.containsKey("id")) {
        Reference reference = new Reference(object.get("__typename") + ":" + object.get("id"));
        merge(entry(reference.entry), set, object, fields);
        return reference;
      }
      Map<String, @Nullable Object> embedded = new TreeMap<>();
      if (before instanceof Map<?, ?> old) {
        old.forEach((name, value) -> embedded.put(String.valueOf(name), value));
      }
      merge(embedded, set, object, fields);
      return embedded;
    }

    private Map<String, @Nullable Object> read(
        Map<String, @Nullable Object> entry, SelectionSet set, Fields fields) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      for (Field field : fields.of(set, entry.get("__typename"))) {
        object.put(
            field.getResultKey(),
            value(entry.get(fields.storedAs(field)), field.getSelectionSet(), fields));
      }
      return object;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object value(
        @Nullable Object stored, @Nullable SelectionSet set, Fields fields) {
      if (set == null || stored == null) {
        return stored;
      }
      if (stored instanceof List<?> list) {
        return list.stream().map(each -> value(each, set, fields)).toList();
      }
      return stored instanceof Reference reference
          ? read(entry(reference.entry), set, fields)
          : read((Map<String, @Nullable Object>) stored, set, fields);
    }
  }

  /** The fields of a document, with fragments resolved. */
  private record Fields(Document document) {

    SelectionSet operation() {
      return document.getDefinitionsOfType(OperationDefinition.class).getFirst().getSelectionSet();
    }

    /** The name under which the cache keeps a field: with its arguments, without its alias. */
    String storedAs(Field field) {
      return AstPrinter.printAst(
          field.transform(plain -> plain.alias(null).selectionSet(null).directives(List.of())));
    }

    List<Field> of(SelectionSet set, @Nullable Object typename) {
      List<Field> fields = new ArrayList<>();
      for (Selection<?> selection : set.getSelections()) {
        if (selection instanceof Field field) {
          fields.add(field);
        } else if (selection instanceof InlineFragment inline) {
          String condition = inline.getTypeCondition().getName();
          if (condition.equals(typename) || condition.equals("Entity")) {
            fields.addAll(of(inline.getSelectionSet(), typename));
          }
        } else if (selection instanceof FragmentSpread spread) {
          fields.addAll(of(fragment(spread).getSelectionSet(), typename));
        }
      }
      return fields;
    }

    private FragmentDefinition fragment(FragmentSpread spread) {
      return document.getDefinitionsOfType(FragmentDefinition.class).stream()
          .filter(fragment -> fragment.getName().equals(spread.getName()))
          .findFirst()
          .orElseThrow();
    }
  }
}
