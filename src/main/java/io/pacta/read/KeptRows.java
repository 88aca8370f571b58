package io.pacta.read;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.pacta.neo4j.Database;
import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statement;
import io.pacta.neo4j.Statements;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Rows that were read, kept in memory as long as they are right. What stands at a revision never
 * changes, so rows that were read at one are right at another if no revision between the two
 * touched what they rest on (see {@link Resting} and {@link LearnedTouches}).
 */
@Component
@EnableConfigurationProperties(KeptRowsSettings.class)
class KeptRows {

  private final NewestRevision newest;
  private final LearnedTouches learned;
  private final @Nullable Cache<Question, Kept> rows;
  private final Map<String, Resting> resting = new ConcurrentHashMap<>();
  private final Counter outdated;

  KeptRows(
      Database database,
      Statements statements,
      NewestRevision newest,
      KeptRowsSettings settings,
      MeterRegistry meters) {
    this.newest = newest;
    this.learned = new LearnedTouches(database, statements);
    this.outdated =
        Counter.builder("pacta.rows.outdated")
            .description("kept rows that were found, but that a revision had touched")
            .register(meters);
    this.rows = settings.memory().toBytes() == 0 ? null : cache(settings.memory().toBytes());
    if (rows != null) {
      CaffeineCacheMetrics.monitor(meters, rows, "pacta.rows");
      Gauge.builder("pacta.rows.memory", rows, KeptRows::weight)
          .baseUnit("bytes")
          .description("about how much memory kept rows take")
          .register(meters);
    }
  }

  private static Cache<Question, Kept> cache(long memory) {
    return Caffeine.newBuilder()
        .maximumWeight(memory)
        .<Question, Kept>weigher((question, kept) -> kept.weight())
        .recordStats()
        .build();
  }

  /** What all rows take, those included that were put in a moment ago. */
  private static double weight(Cache<?, ?> cache) {
    cache.cleanUp();
    return cache
        .policy()
        .eviction()
        .map(eviction -> (double) eviction.weightedSize().orElse(0))
        .orElse(0.0);
  }

  /** What is asked, at whatever revision. */
  private record Question(
      String statement, Map<String, Object> parameters, int most, Selection selection) {

    static Question of(Statement statement, Key key) {
      Map<String, Object> parameters = new HashMap<>(key.parameters());
      parameters.remove("revision");
      parameters.remove("newest");
      return new Question(statement.name(), parameters, key.most(), key.selection());
    }
  }

  /** Rows, from which revision they are, and up to which they are known to be right. */
  private static final class Kept {

    private final List<Row> rows;
    private final long read;
    private final int weight;
    private volatile long right;

    Kept(Question question, List<Row> rows, long read) {
      this.rows = List.copyOf(rows);
      this.read = read;
      this.right = read;
      long bytes = 400 + 120L * question.parameters().size();
      for (Row row : rows) {
        bytes += row.weight();
      }
      this.weight = (int) Math.min(bytes, Integer.MAX_VALUE);
    }

    int weight() {
      return weight;
    }

    /** As they would have been read at another revision. */
    List<Row> at(long revision) {
      return revision == read || rows.isEmpty() || !rows.getFirst().returns("revision")
          ? rows
          : rows.stream().map(row -> row.with("revision", revision)).toList();
    }
  }

  /**
   * Says what a statement's rows rest on, before any are read.
   *
   * @throws IllegalArgumentException where it looks at claims of kinds that it does not name, and
   *     would rest on those it names
   */
  void restsOn(Statement statement, Basis basis) {
    resting.put(statement.name(), new Resting(statement, basis, learned.watched()));
  }

  /**
   * The rows for some keys: those that are kept and right, and of all others those that are read,
   * which are kept then if they may be.
   *
   * @param reading reads from the database; gives the rows for each key it is given
   */
  <K extends Key> Map<K, List<Row>> rows(
      Statement statement,
      Set<K> keys,
      Deadline deadline,
      Tally tally,
      Function<Set<K>, Map<K, List<Row>>> reading) {
    Cache<Question, Kept> kept = rows;
    if (kept == null) {
      return reading.apply(keys);
    }
    Map<K, Question> questions = questions(statement, keys, deadline, tally);
    Map<K, Kept> had = new HashMap<>();
    questions.forEach(
        (key, question) -> {
          Kept before = kept.getIfPresent(question);
          if (before != null) {
            had.put(key, before);
          }
        });
    Map<K, Long> revisions = revisions(questions.keySet(), had.keySet(), deadline, tally);
    Map<K, List<Row>> found = new HashMap<>();
    had.forEach(
        (key, before) -> {
          long revision = Objects.requireNonNull(revisions.get(key));
          if (isRight(before, key, Objects.requireNonNull(questions.get(key)), revision)) {
            found.put(key, before.at(revision));
          } else {
            outdated.increment();
          }
        });
    if (found.size() == keys.size()) {
      return found;
    }
    found.keySet().removeIf(RootKey.class::isInstance); // What is found is of one revision.
    Set<K> missing = new HashSet<>(keys);
    missing.removeAll(found.keySet());
    Map<K, List<Row>> read = reading.apply(missing);
    read.forEach(
        (key, rows) -> {
          Long revision = questions.containsKey(key) ? readAt(key, rows, revisions.get(key)) : null;
          if (revision != null) {
            learn(revision, deadline, tally);
            keep(statement, key, rows, revision);
          }
        });
    found.putAll(read);
    return found;
  }

  /**
   * The rows for some keys, where all of them are kept and are known to be right without asking the
   * database; null where not.
   */
  <K extends Key> @Nullable Map<K, List<Row>> atHand(Statement statement, Set<K> keys) {
    if (rows == null) {
      return null;
    }
    Set<Question> questions = new HashSet<>();
    Map<K, List<Row>> found = new HashMap<>();
    for (K key : keys) {
      Long revision = key.keptAt();
      if (revision == null || revision > learned.known()) {
        return null;
      }
      Question question = Question.of(statement, key);
      Kept had = peek(question);
      if (had == null || !isRight(had, key, question, revision)) {
        return null;
      }
      questions.add(question);
      found.put(key, had.at(revision));
    }
    boolean used = rows.getAllPresent(questions).size() == questions.size();
    return used ? found : null;
  }

  /**
   * What the keys ask whose rows may be kept. A cursor may name a revision of another server, or
   * one that is made up: rows are kept of those that are known to be there.
   */
  private <K extends Key> Map<K, Question> questions(
      Statement statement, Set<K> keys, Deadline deadline, Tally tally) {
    long asked = keys.stream().map(Key::keptAt).filter(Objects::nonNull).reduce(-1L, Math::max);
    if (asked > newest.whole()) {
      newest.read(deadline, tally);
    }
    long whole = newest.whole();
    boolean exact = resting(statement.name()).isExact();
    Map<K, Question> questions = new HashMap<>();
    for (K key : keys) {
      Long revision = key.keptAt();
      if (revision == null ? key.isOfNewest() && !exact : revision <= whole) {
        questions.put(key, Question.of(statement, key));
      }
    }
    return questions;
  }

  /**
   * The revisions at which keys are asked. Which revision is the newest is asked only where rows
   * are there that may be right at it, or where those that are read would not say it.
   */
  private <K extends Key> Map<K, Long> revisions(
      Set<K> keys, Set<K> had, Deadline deadline, Tally tally) {
    Map<K, Long> revisions = new HashMap<>();
    Set<K> ofNewest = new HashSet<>();
    for (K key : keys) {
      Long revision = key.keptAt();
      if (revision != null) {
        revisions.put(key, revision);
      } else if (had.contains(key) || !(key instanceof RootKey)) {
        ofNewest.add(key);
      }
    }
    if (!ofNewest.isEmpty()) {
      long found = newest.read(deadline, tally);
      ofNewest.forEach(key -> revisions.put(key, found));
    }
    if (!revisions.isEmpty()) {
      learn(Collections.max(revisions.values()), deadline, tally);
    }
    return revisions;
  }

  /**
   * At which revision rows were read, so that they may be kept; null where they may not. A root
   * field's say it themselves; where there are none, the thing may come into the record without a
   * claim, which is not learned.
   *
   * @param asked at which they were asked, where that is known
   */
  private static @Nullable Long readAt(Key key, List<Row> rows, @Nullable Long asked) {
    if (key instanceof RootKey) {
      return rows.isEmpty() ? null : rows.getFirst().number("revision");
    }
    return asked != null && (key.keptAt() != null || mayKeep(rows, asked)) ? asked : null;
  }

  /**
   * Whether rows that were read at the newest revision may be kept as those of the one that was the
   * newest before: unless they say that they are of another, or that something asked about is
   * unknown. It may come into the record without a claim, which is not learned.
   */
  private static boolean mayKeep(List<Row> rows, long revision) {
    if (rows.isEmpty()) {
      return true;
    }
    Row any = rows.getFirst();
    boolean another = any.number("revision") != revision;
    boolean unknown = any.returns("unknown") && !any.texts("unknown").isEmpty();
    return !another && !unknown;
  }

  /** Keeps rows that were read for a key at a revision. */
  void keep(Statement statement, Key key, List<Row> found, long revision) {
    if (rows != null) {
      Question question = Question.of(statement, key);
      rows.asMap()
          .merge(
              question,
              new Kept(question, found, revision),
              (one, other) -> one.read > other.read ? one : other);
    }
  }

  /** The rows that are kept for a key, right or not; null where none are. It counts as no use. */
  @Nullable List<Row> last(Statement statement, Key key) {
    Kept had = peek(Question.of(statement, key));
    return had == null ? null : had.rows;
  }

  /**
   * Whether rows are kept for a key that are right at the newest revision, as far as that is known.
   * It counts as no use.
   *
   * @param newest the newest revision that counts, where it does not depend on what is known
   */
  boolean isUsable(Statement statement, Key key, @Nullable Long newest) {
    Question question = Question.of(statement, key);
    Kept had = peek(question);
    return had != null && isRight(had, key, question, newest == null ? learned.known() : newest);
  }

  /**
   * Counts that rows for a key were read by others than {@link #rows}, as not kept or not right.
   */
  void missed(Statement statement, Key key) {
    if (rows != null && rows.getIfPresent(Question.of(statement, key)) != null) {
      outdated.increment();
    }
  }

  private @Nullable Kept peek(Question question) {
    return rows == null ? null : rows.policy().getIfPresentQuietly(question);
  }

  /** Forgets all. */
  void forget() {
    learned.forget(
        () -> {
          newest.forget();
          if (rows != null) {
            rows.invalidateAll();
          }
        });
  }

  private Resting resting(String statement) {
    return Objects.requireNonNull(resting.get(statement));
  }

  /** Before what a root field finds was read, it may not have been there, which is no claim. */
  private boolean isRight(Kept kept, Key key, Question question, long revision) {
    if (kept.read <= revision && revision <= kept.right) {
      return true;
    }
    if (key instanceof RootKey && revision < kept.read) {
      return false;
    }
    Resting resting = resting(question.statement());
    if (resting.isExact()) {
      return false;
    }
    long known = learned.known();
    if (resting.lastTouch(question.parameters(), kept.rows, learned)
        > Math.min(kept.read, revision)) {
      return false;
    }
    kept.right = Math.max(kept.right, known);
    return true;
  }

  /**
   * Sees to it that it is known what revisions up to this one touched, before rows are kept that
   * were read at it.
   */
  void learn(long revision, Deadline deadline, Tally tally) {
    if (rows != null) {
      learned.upTo(revision, deadline, tally);
    }
  }
}
