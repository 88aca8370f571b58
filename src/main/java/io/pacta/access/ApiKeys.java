package io.pacta.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.pacta.neo4j.Database;
import io.pacta.neo4j.Statement;
import io.pacta.neo4j.Statements;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The keys of a database. */
@Component
public class ApiKeys {

  /** So long a server goes on with a key that was revoked elsewhere. */
  private static final Duration REMEMBERED = Duration.ofSeconds(5);

  private static final int MOST_REMEMBERED = 10_000;
  private static final String ALL = "all";
  private static final int ID = 8;

  private final Database database;
  private final Statement create;
  private final Statement list;
  private final Statement revoke;
  private final Statement find;
  private final Statement hashes;
  private final Cache<String, ApiKey> found =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST_REMEMBERED).build();
  private final Cache<String, Map<String, ApiKey>> all =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();

  ApiKeys(Database database, Statements statements) {
    this.database = database;
    this.create = statements.named("Access/create");
    this.list = statements.named("Access/list");
    this.revoke = statements.named("Access/revoke");
    this.find = statements.named("Access/find");
    this.hashes = statements.named("Access/hashes");
  }

  /**
   * A new key, told the only time that its secret is known.
   *
   * @param secret what to send with requests
   */
  public record Created(ApiKey key, String secret) {}

  /**
   * Makes a key.
   *
   * @param name of whoever will have it
   * @param expires from when on it is good no longer; null where it does not end by itself
   */
  public Created create(String name, Role role, @Nullable Instant expires) {
    Secret secret = Secret.random();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("id", UUID.randomUUID().toString().substring(0, ID));
    parameters.put("hash", secret.hash());
    parameters.put("lastFour", secret.lastFour());
    parameters.put("name", name);
    parameters.put("role", role.toString());
    parameters.put("expires", expires == null ? "" : expires.toString());
    List<ApiKey> created =
        database.write(transaction -> transaction.run(create, parameters, ApiKey::of));
    all.invalidateAll();
    return new Created(created.getFirst(), secret.text());
  }

  /** All that were ever made, the oldest first. */
  public List<ApiKey> list() {
    return database.read(list, Map.of(), ApiKey::of);
  }

  /** Revokes a key for good; null where there is none with the id. */
  public @Nullable ApiKey revoke(String id) {
    List<ApiKey> revoked =
        database.write(transaction -> transaction.run(revoke, Map.of("id", id), ApiKey::of));
    found.invalidateAll();
    all.invalidateAll();
    return revoked.isEmpty() ? null : revoked.getFirst();
  }

  /** The key that has a secret, be it good or not; null where none has. */
  @Nullable ApiKey find(Secret secret) {
    if (!secret.isWellFormed()) {
      return null;
    }
    String hash = secret.hash();
    ApiKey known = found.getIfPresent(hash);
    if (known == null) {
      List<ApiKey> read = database.read(find, Map.of("hash", hash), ApiKey::of);
      if (read.isEmpty()) {
        return null;
      }
      known = read.getFirst();
      found.put(hash, known);
    }
    return known;
  }

  /**
   * The same, for one of many who may be guessing: whatever they present, the database is asked
   * once in a while for all keys. One that was made since then is not found.
   */
  @Nullable ApiKey findAmongAll(Secret secret) {
    return secret.isWellFormed()
        ? all.get(
                ALL,
                none ->
                    database
                        .read(hashes, Map.of(), row -> Map.entry(row.text("hash"), ApiKey.of(row)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
            .get(secret.hash())
        : null;
  }
}
