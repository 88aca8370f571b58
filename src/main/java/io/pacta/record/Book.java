package io.pacta.record;

import io.pacta.fact.FactKind;
import io.pacta.neo4j.Row;
import io.pacta.time.Edtf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that some data sets claim, to be told to the record at once. A claim of one of these data
 * sets that stands in the record and not in the book is taken back.
 *
 * @param dataSets whose book it is
 * @param sources the documents that its citations point to
 * @param entities the identities of the entities that it introduces
 * @param tellings the claims
 */
public record Book(
    List<Publisher> dataSets,
    List<Document> sources,
    Set<String> entities,
    List<Telling> tellings) {

  public Book {
    dataSets = List.copyOf(dataSets);
    sources = List.copyOf(sources);
    entities = Set.copyOf(entities);
    tellings = List.copyOf(tellings);
  }

  /**
   * A data set.
   *
   * @param slug its timeless identity
   * @param covers the days that it makes claims about
   * @param precedence of competing claims of equal rank those with the higher number are best
   * @param authorities what it is the authority for
   * @param listsAll of which facts it lists all, so that its silence about entities that it speaks
   *     of denies
   * @param counts on which days it counts which entities, where not on all that it covers: of their
   *     facts its silence denies on these days only
   * @param edited whether people write it claim by claim; else it is loaded as it is published
   */
  public record Publisher(
      String slug,
      String name,
      @Nullable String version,
      @Nullable String licence,
      Edtf covers,
      int precedence,
      List<Authority> authorities,
      List<Listed> listsAll,
      List<Counted> counts,
      boolean edited) {

    public Publisher {
      authorities = List.copyOf(authorities);
      listsAll = List.copyOf(listsAll);
      counts = List.copyOf(counts);
    }

    /** The same, which lists all of these facts. */
    public Publisher listingAll(List<Listed> listed) {
      return new Publisher(
          slug, name, version, licence, covers, precedence, authorities, listed, counts, edited);
    }

    /** The same, which counts these entities on these days only. */
    public Publisher counting(List<Counted> counted) {
      return new Publisher(
          slug, name, version, licence, covers, precedence, authorities, listsAll, counted, edited);
    }

    /** One that is loaded as it is published, and does not say that it lists all of anything. */
    public Publisher(
        String slug,
        String name,
        @Nullable String version,
        @Nullable String licence,
        Edtf covers,
        int precedence,
        List<Authority> authorities) {
      this(
          slug,
          name,
          version,
          licence,
          covers,
          precedence,
          authorities,
          List.of(),
          List.of(),
          false);
    }

    /** The same, as authority for the entities with which others are one now. */
    Publisher moved(Map<String, String> merged) {
      return new Publisher(
          slug,
          name,
          version,
          licence,
          covers,
          precedence,
          authorities.stream()
              .map(
                  each ->
                      new Authority(each.kind(), merged.getOrDefault(each.object(), each.object())))
              .toList(),
          listsAll.stream().map(each -> each.moved(merged)).distinct().toList(),
          counts.stream().map(each -> each.moved(merged)).distinct().toList(),
          edited);
    }

    /** One that the record knows, with the columns of {@code Record/listing}. */
    static Publisher of(Row row) {
      return new Publisher(
          row.text("slug"),
          row.text("name"),
          row.textOrNull("version"),
          row.textOrNull("licence"),
          Edtf.parse(row.text("covers")),
          row.index("precedence"),
          texts(row, "authorities").map(Authority::parse).toList(),
          texts(row, "listsAll").map(Listed::parse).toList(),
          texts(row, "counts").map(Counted::parse).toList(),
          row.flag("edited"));
    }

    private static Stream<String> texts(Row row, String column) {
      return row.texts(column).stream().map(Objects::requireNonNull);
    }

    SortedMap<String, Object> content() {
      SortedMap<String, Object> content = new TreeMap<>();
      content.put("slug", slug);
      content.put("name", name);
      putIfGiven(content, "version", version);
      putIfGiven(content, "licence", licence);
      content.put("covers", covers.toString());
      content.put("precedence", (long) precedence);
      content.put("authorities", authorities.stream().map(Authority::toString).toList());
      putIfGiven(
          content,
          "listsAll",
          listsAll.isEmpty() ? null : listsAll.stream().map(Listed::toString).toList());
      putIfGiven(
          content,
          "counts",
          counts.isEmpty() ? null : counts.stream().map(Counted::toString).toList());
      if (edited) {
        content.put("edited", true);
      }
      return content;
    }
  }

  /** The facts of a kind about an object, for which a data set is the authority. */
  public record Authority(FactKind kind, String object) {

    /** Reads what {@link #toString} prints. */
    static Authority parse(String text) {
      int space = text.indexOf(' ');
      return new Authority(FactKind.valueOf(text.substring(0, space)), text.substring(space + 1));
    }

    @Override
    public String toString() {
      return kind + " " + object;
    }
  }

  /**
   * Facts of which a data set lists all that there are on the days that it covers.
   *
   * @param kind their kind
   * @param object what they are about; null where that is so for all objects that it speaks of
   */
  public record Listed(FactKind kind, @Nullable String object) {

    /** All facts of a kind, about whatever the data set speaks of. */
    public static Listed all(FactKind kind) {
      return new Listed(kind, null);
    }

    /** Reads what {@link #toString} prints. */
    static Listed parse(String text) {
      int space = text.indexOf(' ');
      return space < 0
          ? all(FactKind.valueOf(text))
          : new Listed(FactKind.valueOf(text.substring(0, space)), text.substring(space + 1));
    }

    /** The same, about the entity with which its object is one now. */
    Listed moved(Map<String, String> merged) {
      return object == null ? this : new Listed(kind, merged.getOrDefault(object, object));
    }

    @Override
    public String toString() {
      return object == null ? kind.name() : kind + " " + object;
    }
  }

  /**
   * Days on which a data set counts an entity, so that it would know of its facts.
   *
   * @param entity its identity
   * @param days an interval; those that it is sure to have count
   */
  public record Counted(String entity, Edtf days) {

    /** Reads what {@link #toString} prints. */
    static Counted parse(String text) {
      int space = text.indexOf(' ');
      return new Counted(text.substring(0, space), Edtf.parse(text.substring(space + 1)));
    }

    /** The same, of the entity with which its entity is one now. */
    Counted moved(Map<String, String> merged) {
      return new Counted(merged.getOrDefault(entity, entity), days);
    }

    @Override
    public String toString() {
      return entity + " " + days;
    }
  }

  /** A document that citations point to. */
  public record Document(
      String slug,
      String title,
      @Nullable String url,
      @Nullable String publisher,
      @Nullable Edtf published) {

    SortedMap<String, Object> content() {
      SortedMap<String, Object> content = new TreeMap<>();
      content.put("slug", slug);
      content.put("title", title);
      putIfGiven(content, "url", url);
      putIfGiven(content, "publisher", publisher);
      putIfGiven(content, "published", published == null ? null : published.toString());
      return content;
    }
  }

  /**
   * The content of a data set or document as it is stored: with its digest, without empty lists.
   */
  static Map<String, Object> stored(SortedMap<String, Object> content) {
    Map<String, Object> stored = new HashMap<>(content);
    stored.values().removeIf(List.of()::equals);
    stored.put("digest", Digest.of(content));
    return stored;
  }

  private static void putIfGiven(Map<String, Object> content, String name, @Nullable Object value) {
    if (value != null) {
      content.put(name, value);
    }
  }
}
