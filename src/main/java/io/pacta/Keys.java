package io.pacta;

import io.pacta.access.ApiKey;
import io.pacta.access.ApiKeys;
import io.pacta.access.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes, lists and revokes the keys by which people and programs are known. */
@Command(
    name = "keys",
    description =
        "Makes, lists and revokes keys. Who sends one as 'Authorization: Bearer pacta_…' or "
            + "'X-API-Key: pacta_…' may do what its role may: a reader reads where that is not open "
            + "to anyone, an editor also writes, an admin also merges. The database is that of "
            + "'serve', running or not.",
    subcommands = {Keys.Create.class, Keys.Show.class, Keys.Revoke.class, HelpCommand.class},
    mixinStandardHelpOptions = true)
final class Keys implements Runnable {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@+'-]{0,99}");

  @Spec private @Nullable CommandSpec command;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(command).commandLine(),
        "Say what to do with keys: create, list or revoke.");
  }

  /** Makes a key. */
  @Command(
      name = "create",
      description = "Makes a key and shows it, this once.",
      mixinStandardHelpOptions = true)
  static final class Create implements Callable<Integer> {

    @Spec private @Nullable CommandSpec command;

    @Option(
        names = "--role",
        required = true,
        paramLabel = "ROLE",
        description = "reader, editor or admin")
    private Role role = Role.NONE;

    @Option(
        names = "--name",
        required = true,
        paramLabel = "NAME",
        description = "of whoever will have it; revisions that are made with it bear the name")
    private String name = "";

    @Option(
        names = "--expires",
        paramLabel = "DAY",
        description = "the last day on which it is good (UTC), such as 2027-12-31; none without it")
    private @Nullable LocalDate expires;

    @Override
    public Integer call() {
      if (role == Role.NONE) {
        throw refused("A key has the role reader, editor or admin.");
      }
      if (!NAME.matcher(name).matches()) {
        throw refused(
            "A name begins with a letter or digit and has at most 100 letters, digits, spaces and signs of . _ @ + ' -");
      }
      Instant end =
          expires == null ? null : expires.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
      if (end != null && !end.isAfter(Instant.now())) {
        throw refused("%s has passed. A key is good for a day at least.".formatted(expires));
      }
      return Running.on(null, running -> create(running, end));
    }

    private int create(ApplicationContext running, @Nullable Instant end) {
      ApiKeys.Created made = running.getBean(ApiKeys.class).create(name, role, end);
      System.out.println(made.secret());
      System.err.printf(
          "The key %s of '%s', %s. It is not shown again, and only its hash is kept.%n",
          made.key().id(), name, role);
      return 0;
    }

    private ParameterException refused(String sentence) {
      return new ParameterException(Objects.requireNonNull(command).commandLine(), sentence);
    }
  }

  /** Lists the keys. */
  @Command(
      name = "list",
      description = "Lists all keys that were ever made, by their last four letters.",
      mixinStandardHelpOptions = true)
  static final class Show implements Callable<Integer> {

    private static final String ROW = "%-8s  %-6s  %-7s  %-4s  %-16s  %-16s  %-16s  %s%n";
    private static final DateTimeFormatter MINUTE =
        DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    @Override
    public Integer call() {
      return Running.on(null, Show::list);
    }

    private static int list(ApplicationContext running) {
      List<ApiKey> keys = running.getBean(ApiKeys.class).list();
      if (keys.isEmpty()) {
        System.out.println(
            "There are no keys. './pacta keys create --role editor --name NAME' makes one.");
        return 0;
      }
      Instant now = Instant.now();
      System.out.printf(
          ROW, "id", "role", "state", "ends", "created (UTC)", "expires", "revoked", "name");
      for (ApiKey key : keys) {
        System.out.printf(
            ROW,
            key.id(),
            key.role(),
            key.at(now),
            key.lastFour(),
            shown(key.created()),
            shown(key.expires()),
            shown(key.revoked()),
            key.name());
      }
      return 0;
    }

    private static String shown(@Nullable Instant instant) {
      return instant == null ? "" : MINUTE.format(instant);
    }
  }

  /** Revokes a key. */
  @Command(
      name = "revoke",
      description = "Revokes a key for good. A running server heeds it within five seconds.",
      mixinStandardHelpOptions = true)
  static final class Revoke implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "the id that 'pacta keys list' shows")
    private String id = "";

    @Override
    public Integer call() {
      return Running.on(null, this::revoke);
    }

    private int revoke(ApplicationContext running) {
      ApiKey revoked = running.getBean(ApiKeys.class).revoke(id);
      if (revoked == null) {
        System.err.printf("There is no key %s. './pacta keys list' shows all.%n", id);
        return 1;
      }
      System.out.printf("The key %s of '%s' is revoked.%n", revoked.id(), revoked.name());
      return 0;
    }
  }
}
