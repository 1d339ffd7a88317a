package org.jisseki.cli.batch;

import java.util.concurrent.Semaphore;

/**
 * Lets no more files be read at once than memory has room for.
 *
 * <p>A file needs room by its size; one that would need more than there is waits until it is alone,
 * and then is tried with all of it.
 */
final class MemoryBudget {

  private static final long KIB = 1024;

  /** What reading takes besides the file: buffers, vocabularies, an engine at work. */
  private static final long BASE = 4 * 1024 * KIB;

  /** Bytes of the heap for a byte of a file: a packed workbook of short cells, seen in practice. */
  private static final long FACTOR = 100;

  private final int total;
  private final Semaphore room;

  /**
   * A budget.
   *
   * @param bytes the bytes of the heap that files may take together
   */
  MemoryBudget(long bytes) {
    total = (int) Math.min(Integer.MAX_VALUE, Math.max(1, bytes / KIB));
    room = new Semaphore(total, true);
  }

  /** Waits until there is room for a file of so many bytes; {@link #leave} gives the room back. */
  int enter(long size) throws InterruptedException {
    int need = (int) Math.min(total, (BASE + size * FACTOR) / KIB);
    room.acquire(need);
    return need;
  }

  /** Waits until no other file is being read. */
  int enterAlone() throws InterruptedException {
    room.acquire(total);
    return total;
  }

  /** Gives room back. */
  void leave(int room) {
    this.room.release(room);
  }
}
