package io.pacta.neo4j;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much memory a zero-install server may take: little where there is little, and where there is
 * more, enough for a record of millions of claims. It takes what it needs and no more. With 512 MB
 * of heap an import of 900,000 claims spent a fifth of its time collecting garbage.
 *
 * @param heap for what it works on, in MB
 * @param pages for what it holds of its files, in MB
 */
record ServerMemory(long heap, long pages) {

  private static final long MB = 1L << 20;

  /** That of a server on this machine, or in this container. */
  static ServerMemory here() {
    return of(
        ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getTotalMemorySize());
  }

  /**
   * That of a server on a machine.
   *
   * @param machine the machine's memory, in bytes
   */
  static ServerMemory of(long machine) {
    return new ServerMemory(
        Math.clamp(machine / MB / 16, 512, 2_048), Math.clamp(machine / MB / 8, 128, 4_096));
  }
}
