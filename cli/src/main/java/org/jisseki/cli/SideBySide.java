package org.jisseki.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes the files of one report on two cores, each whole by one of them.
 *
 * <p>All have been written, or tried, when it ends. Where several fail, the first of them is told,
 * as if they had been written one behind the other.
 */
final class SideBySide implements Runnable {
  private final Staging staging;
  private final List<Map.Entry<String, Staging.Content>> files;
  private final TreeMap<Integer, Throwable> failures = new TreeMap<>();
  private final AtomicInteger next = new AtomicInteger();

  private SideBySide(Staging staging, Map<String, Staging.Content> files) {
    this.staging = staging;
    this.files = List.copyOf(files.entrySet());
  }

  /**
   * Stages all files.
   *
   * @throws IOException if one of them cannot be written
   */
  static void add(Map<String, Staging.Content> files, Staging staging) throws IOException {
    SideBySide writers = new SideBySide(staging, files);
    if (files.size() > 1 && Runtime.getRuntime().availableProcessors() > 1) {
      Thread other = new Thread(writers, "writer");
      other.setDaemon(true);
      other.start();
      writers.run();
      await(other);
    } else {
      writers.run();
    }
    writers.tell();
  }

  /** Takes files in order, as long as there are some and none has failed. */
  @Override
  public void run() {
    for (int i = next.getAndIncrement(); i < end(); i = next.getAndIncrement()) {
      try {
        staging.add(files.get(i).getKey(), files.get(i).getValue());
      } catch (IOException | RuntimeException | Error e) {
        fail(i, e);
      }
    }
  }

  private synchronized int end() {
    return failures.isEmpty() ? files.size() : 0;
  }

  private synchronized void fail(int index, Throwable thrown) {
    failures.put(index, thrown);
  }

  /** Waits for the other thread, interrupted or not: it writes files that are not to be left. */
  private static void await(Thread other) {
    boolean interrupted = false;
    while (other.isAlive()) {
      try {
        other.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void tell() throws IOException {
    if (failures.isEmpty()) {
      return;
    }
    Throwable first = failures.firstEntry().getValue();
    if (first instanceof IOException io) {
      throw io;
    }
    if (first instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) first;
  }
}
