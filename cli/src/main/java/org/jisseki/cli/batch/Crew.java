package org.jisseki.cli.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Threads that work on tasks as these are found; few tasks wait at any time.
 *
 * @param <T> the type of the tasks
 */
final class Crew<T> {

  /** What a thread does with a task. */
  interface Work<T> {
    /** Does the work; what is thrown ends the whole crew. */
    void on(T task) throws IOException, InterruptedException;
  }

  private static final int WAITING_FOR_EACH = 16;
  private static final long PATIENCE_MILLISECONDS = 50;

  private final Work<T> work;
  private final BlockingQueue<Optional<T>> waiting;
  private final ExecutorService pool;
  private final List<Future<?>> workers = new ArrayList<>();

  /**
   * A crew.
   *
   * @param size how many threads it has, at least 1
   */
  Crew(int size, Work<T> work) {
    this.work = work;
    this.waiting = new ArrayBlockingQueue<>(size * WAITING_FOR_EACH);
    this.pool = Executors.newFixedThreadPool(size);
    for (int i = 0; i < size; i++) {
      workers.add(
          pool.submit(
              () -> {
                workToTheEnd();
                return true;
              }));
    }
  }

  private void workToTheEnd() throws IOException, InterruptedException {
    Optional<T> task = waiting.take();
    while (task.isPresent()) {
      work.on(task.get());
      task = waiting.take();
    }
  }

  /**
   * Hands a task over, waiting where too many wait.
   *
   * @return whether the crew goes on; it does not once a thread of it has failed
   */
  boolean give(T task) throws InterruptedException {
    return offer(Optional.of(task));
  }

  private boolean offer(Optional<T> task) throws InterruptedException {
    while (!hasFailed()) {
      if (waiting.offer(task, PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasFailed() {
    return workers.stream().anyMatch(Future::isDone);
  }

  /**
   * Waits until every task is done.
   *
   * @throws IOException what ended a thread of the crew
   */
  void finish() throws IOException, InterruptedException {
    for (int i = 0; i < workers.size(); i++) {
      // A thread that is done with its work may be gone before the last one gets its sign to end.
      while (!waiting.offer(Optional.empty(), PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        if (workers.stream().allMatch(Future::isDone)) {
          break;
        }
      }
    }
    pool.shutdown();
    for (Future<?> worker : workers) {
      rethrow(worker);
    }
  }

  private static void rethrow(Future<?> worker) throws IOException, InterruptedException {
    try {
      worker.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException thrown) {
        throw thrown;
      }
      if (cause instanceof InterruptedException) {
        throw new InterruptedIOException();
      }
      if (cause instanceof Error thrown) {
        throw thrown;
      }
      throw new IllegalStateException(cause);
    }
  }
}
