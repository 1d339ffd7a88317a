package org.jisseki.cli.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jisseki.core.finding.InputProblem;

/**
 * Reads every file under some folders and publishes their rows.
 *
 * <p>Files are found in order, read by several threads, and written to the {@link Journal} as they
 * are done. When all are done, the journal is published in the order of the files' names. A run
 * that is ended at any moment loses the files that it was busy with; the next run goes on from the
 * journal, reads what is new or changed, and leaves out what is gone. What is published depends on
 * the files and the settings alone.
 */
public final class Batch {

  private final BatchPlan plan;
  private final TableStreet street;
  private final Edition edition;
  private final BatchListener listener;

  /** A batch. */
  public Batch(BatchPlan plan, TableStreet street, Edition edition, BatchListener listener) {
    this.plan = plan;
    this.street = street;
    this.edition = edition;
    this.listener = listener;
  }

  /**
   * Does all of it.
   *
   * @throws IOException if the folder to write to fails; none of the files that are read makes it
   */
  public BatchSummary run() throws IOException {
    long start = System.nanoTime();
    List<String> names = new ArrayList<>(edition.heads().keySet());
    edition.manifests().forEach(manifest -> names.add(manifest.fileName()));
    try (Workspace workspace = Workspace.open(plan.out(), names);
        Journal journal = Journal.open(workspace.journal(), plan.settings())) {
      Tally tally = new Tally(listener);
      readAll(journal, tally);
      listener.publishing();
      journal.force();
      int dropped = journal.droppedFiles();
      new Publisher(workspace, edition, plan.partBytes()).publish(journal);
      journal.compact();
      return tally.summary(dropped, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }
  }

  private void readAll(Journal journal, Tally tally) throws IOException {
    Path out = plan.out().toRealPath();
    FileWork work = new FileWork(plan, street, journal, tally);
    Crew<FileTask> crew = new Crew<>(plan.jobs(), work);
    Finder finder = new Finder(crew, work);
    countAside(out);
    try {
      new FolderWalk(plan.folders(), out, finder).run();
      crew.finish();
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
    finder.check();
  }

  /** Counts the files while the first are read already, so that the time left can be told. */
  private void countAside(Path out) {
    AtomicLong count = new AtomicLong();
    FolderWalk.Visitor counting =
        new FolderWalk.Visitor() {
          @Override
          public void file(FileName name, Path path, long bytes) {
            count.incrementAndGet();
          }

          @Override
          public void trouble(FileName name, InputProblem problem) {
            count.incrementAndGet();
          }
        };
    Thread counter =
        new Thread(
            () -> {
              new FolderWalk(plan.folders(), out, counting).run();
              listener.counted(count.get());
            },
            "jisseki-count");
    counter.setDaemon(true);
    counter.start();
  }
}
