package io.pacta.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.pacta.neo4j.LoopbackPorts;
import io.pacta.neo4j.ZeroInstallDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Pacta that is served for a benchmark, as {@code ./pacta serve} would: a process of its own,
 * with the options of this one, on a free port. No caller has a budget there.
 */
public final class Served implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final int port;
  private final Optional<ProcessHandle> process;
  private final Runnable end;

  private Served(int port, Optional<ProcessHandle> process, Runnable end) {
    this.port = port;
    this.process = process;
    this.end = end;
  }

  /** One that runs already, and goes on. Its callers may have budgets. */
  public static Served at(int port, Path home) {
    return new Served(port, ZeroInstallDatabase.runner(home), () -> {});
  }

  /**
   * Serves, and waits until it is ready.
   *
   * @param settings of the server, such as {@code pacta.limits.deadline}; with an empty text it is
   *     as if this environment had none
   * @throws NotServed where it ends before
   */
  public static Served start(Map<String, String> settings) {
    try {
      int port = LoopbackPorts.free();
      Path log = Files.createTempFile("pacta-bench", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile());
      Map<String, String> environment = builder.environment();
      environment.put("SERVER_ADDRESS", "127.0.0.1");
      environment.put("SERVER_PORT", "" + port);
      environment.put("PACTA_BUDGET_REQUESTS", "0");
      environment.put("PACTA_BUDGET_COST", "0");
      settings.forEach(
          (name, value) -> {
            if (value.isEmpty()) {
              environment.remove(variable(name));
            } else {
              environment.put(variable(name), value);
            }
          });
      Process process = builder.start();
      Thread atExit = new Thread(process::destroy);
      Runtime.getRuntime().addShutdownHook(atExit);
      Served served =
          new Served(port, Optional.of(process.toHandle()), () -> end(process, log, atExit));
      try {
        served.awaitReady(process, log);
      } catch (IOException | RuntimeException failed) {
        served.close();
        throw failed;
      }
      return served;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** As Spring reads settings from the environment. */
  private static String variable(String setting) {
    return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
  }

  private static List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    String classPath = System.getProperty("java.class.path", "");
    command.addAll(
        classPath.endsWith(".jar") && !classPath.contains(":")
            ? List.of("-jar", classPath)
            : List.of("-cp", classPath, "io.pacta.Pacta"));
    command.add("serve");
    return command;
  }

  private void awaitReady(Process process, Path log) throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new NotServed(log);
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        throw new NotServed(log);
      }
    }
  }

  private boolean isReady() {
    try (HttpConnection connection = connect()) {
      return new String(connection.get("/actuator/health/readiness"), UTF_8).contains("\"UP\"");
    } catch (IOException notYet) {
      return false;
    }
  }

  HttpConnection connect() throws IOException {
    return new HttpConnection(port);
  }

  /** How much processor time the server has taken, and its database, if that is its child. */
  Cpu cpu() {
    return new Cpu(taken(process.stream()), taken(database()));
  }

  private Stream<ProcessHandle> database() {
    return process.stream().flatMap(ProcessHandle::children);
  }

  private static Duration taken(Stream<ProcessHandle> processes) {
    return processes
        .flatMap(each -> each.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Processor time of both. */
  record Cpu(Duration server, Duration database) {
    Cpu since(Cpu before) {
      return new Cpu(server.minus(before.server), database.minus(before.database));
    }
  }

  /** How often operations of a name were answered, and how many reads that took. */
  record Reads(double operations, double reads) {
    double perOperationSince(Reads before) {
      return (reads - before.reads) / (operations - before.operations);
    }
  }

  Reads reads(String operation) {
    try (HttpConnection connection = connect()) {
      String metrics = new String(connection.get("/actuator/prometheus"), UTF_8);
      return new Reads(metric(metrics, "count", operation), metric(metrics, "sum", operation));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static double metric(String metrics, String which, String operation) {
    Matcher found =
        Pattern.compile(
                "(?m)^pacta_operation_reads_%s\\{[^}]*operation=\"%s\"[^}]*} (\\S+)"
                    .formatted(which, operation))
            .matcher(metrics);
    return found.find() ? Double.parseDouble(found.group(1)) : 0;
  }

  /**
   * Megabytes in use.
   *
   * @param server of the server, as the system counts
   * @param heap of them on its heap, garbage included
   * @param database of the database, as the system counts, if that is a child of the server
   */
  record Memory(long server, long heap, long database) {}

  Memory memory() throws IOException {
    String metrics;
    try (HttpConnection connection = connect()) {
      metrics = new String(connection.get("/actuator/prometheus"), UTF_8);
    }
    double heap =
        Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\"[^}]*} (\\S+)")
            .matcher(metrics)
            .results()
            .mapToDouble(found -> Double.parseDouble(found.group(1)))
            .sum();
    return new Memory(resident(process.stream()), (long) heap >> 20, resident(database()));
  }

  private static long resident(Stream<ProcessHandle> processes) {
    return processes.mapToLong(Served::resident).sum() >> 10;
  }

  /** In kilobytes; 0 where the system has no {@code /proc}. */
  private static long resident(ProcessHandle process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/%d/status".formatted(process.pid())))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException untold) {
      return 0;
    }
  }

  private static void end(Process process, Path log, Thread atExit) {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      Runtime.getRuntime().removeShutdownHook(atExit);
      Files.deleteIfExists(log);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } catch (IOException | IllegalStateException ending) {
      // The log is left behind, or this process is ending and the server with it.
    }
  }

  @Override
  public void close() {
    end.run();
  }

  /** It ended, or was not ready in time. */
  public static final class NotServed extends RuntimeException {
    private NotServed(Path log) throws IOException {
      super("Pacta could not be served:\n" + Files.readString(log).strip(), null, false, false);
    }
  }
}
