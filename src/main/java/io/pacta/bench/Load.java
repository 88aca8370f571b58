package io.pacta.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** What it was to be asked for a while. */
final class Load {

  private final long[] sorted;
  private final Duration time;

  private Load(long[] nanos, Duration time) {
    this.sorted = nanos;
    this.time = time;
    Arrays.sort(sorted);
  }

  /**
   * Lets clients ask, each one question after the other, and each beginning elsewhere in what was
   * drawn.
   *
   * @param side who is asked
   * @param drawn how many questions were drawn
   * @param from with which of them to begin
   * @param clients how many ask at once
   * @param time for how long
   */
  static Load of(Side side, int drawn, int from, int clients, Duration time) throws IOException {
    List<Side.Client> connected = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      for (int each = 0; each < clients; each++) {
        connected.add(side.connect());
      }
      CountDownLatch start = new CountDownLatch(1);
      List<Future<long[]>> asking = new ArrayList<>();
      for (int each = 0; each < clients; each++) {
        Side.Client client = connected.get(each);
        int begin = from + each * drawn / clients;
        Callable<long[]> work =
            () -> {
              start.await();
              return ask(client, drawn, begin, time);
            };
        asking.add(threads.submit(work));
      }
      long begun = System.nanoTime();
      start.countDown();
      LongStream all = LongStream.empty();
      for (Future<long[]> each : asking) {
        all = LongStream.concat(all, Arrays.stream(each.get()));
      }
      return new Load(all.toArray(), Duration.ofNanos(System.nanoTime() - begun));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IOException("The benchmark was ended.", stop);
    } catch (ExecutionException failed) {
      throw new IOException(String.valueOf(failed.getCause()), failed);
    } finally {
      for (Side.Client each : connected) {
        each.close();
      }
    }
  }

  private static long[] ask(Side.Client client, int drawn, int from, Duration time)
      throws IOException {
    long[] nanos = new long[1_000];
    int asked = 0;
    long now = System.nanoTime();
    long end = now + time.toNanos();
    while (now < end) {
      client.ask((from + asked) % drawn);
      long then = System.nanoTime();
      if (asked == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * asked);
      }
      nanos[asked++] = then - now;
      now = then;
    }
    return Arrays.copyOf(nanos, asked);
  }

  /** How many questions were answered. */
  int answered() {
    return sorted.length;
  }

  /** How many nanoseconds each took, from the fastest to the slowest. */
  LongStream nanos() {
    return Arrays.stream(sorted);
  }

  double perSecond() {
    return sorted.length / (time.toNanos() / 1e9);
  }

  /**
   * How many milliseconds it takes to answer, of all those together.
   *
   * @param share in at most how many of a hundred cases it is so: 50 for the median
   */
  static double millis(List<Load> loads, int share) {
    long[] all = loads.stream().flatMapToLong(Load::nanos).sorted().toArray();
    return all.length == 0 ? 0 : all[Math.min(all.length - 1, all.length * share / 100)] / 1e6;
  }
}
