package org.jisseki.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes the files of one report on two cores, each whole by one of them.
 *
 * <p>All have been written, or tried, when it ends. Where several fail, the first of them is told, as
 * if they had been written one behind the other.
 */
final class SideBySide extends Thread {
  private final Staging staging;
  private final List<Map.Entry<String, Staging.Content>> files;
  private final Map<Integer, Throwable> failures = new TreeMap<>();
  private final AtomicInteger next = new AtomicInteger();

  private SideBySide(Staging staging, Map<String, Staging.Content> files) {
    super("writer");
    setDaemon(true);
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
    boolean helped = files.size() > 1 && Runtime.getRuntime().availableProcessors() > 1;
    if (helped) {
      writers.start();
    }
    writers.run();
    if (helped) {
      writers.await();
    }
    writers.tell();
  }

  /** Takes files as long as there are some. */
  @Override
  public void run() {
    for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
      try {
        staging.add(files.get(i).getKey(), files.get(i).getValue());
      } catch (IOException | RuntimeException | Error e) {
        fail(i, e);
      }
    }
  }

  private synchronized void fail(int index, Throwable thrown) {
    failures.put(index, thrown);
  }

  /** Waits for the other thread, interrupted or not: it writes files that are not to be left. */
  private void await() {
    boolean interrupted = false;
    while (isAlive()) {
      try {
        join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void tell() throws IOException {
    for (Throwable first : failures.values()) {
      if (first instanceof IOException io) {
        throw io;
      }
      if (first instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) first;
    }
  }
}
