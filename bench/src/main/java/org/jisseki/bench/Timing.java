package org.jisseki.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/**
 * What one job took.
 *
 * @param cpu seconds of CPU of the whole process, collection of garbage and compilation included
 * @param wall seconds that went by
 */
record Timing(double cpu, double wall) {

  private static final double NANOS = 1e9;

  /** Runs a job once; its answer is looked at, so that nothing is left out. */
  static Timing of(Callable<Long> job) throws Exception {
    System.gc();
    long cpu = cpuNanos();
    long wall = System.nanoTime();
    long answer = job.call();
    Timing timing = new Timing((cpuNanos() - cpu) / NANOS, (System.nanoTime() - wall) / NANOS);
    if (answer == 0) {
      throw new IllegalStateException("The job found nothing at all");
    }
    return timing;
  }

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
