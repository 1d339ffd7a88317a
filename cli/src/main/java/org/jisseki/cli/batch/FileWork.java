package org.jisseki.cli.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jisseki.core.finding.InputProblem;

/** Takes one file from its bytes to its record in the journal, or finds that the record holds. */
final class FileWork implements Crew.Work<FileTask> {

  private final BatchPlan plan;
  private final TableStreet street;
  private final Journal journal;
  private final BatchListener listener;
  private final MemoryBudget memory;

  FileWork(BatchPlan plan, TableStreet street, Journal journal, BatchListener listener) {
    this.plan = plan;
    this.street = street;
    this.journal = journal;
    this.listener = listener;
    this.memory = new MemoryBudget(plan.memory());
  }

  @Override
  public void on(FileTask task) throws IOException, InterruptedException {
    int room = memory.enter(Math.min(task.bytes(), plan.limitBytes()));
    Optional<Sheaf> sheaf;
    try {
      sheaf = attempt(task);
    } finally {
      memory.leave(room);
    }
    if (sheaf.isPresent() && isStarved(sheaf.get())) {
      sheaf = alone(task);
    }
    if (sheaf.isPresent()) {
      journal.append(sheaf.get());
      listener.done(sheaf.get().entry(), false);
    }
  }

  /** Where memory was too small among others there may be enough alone; so jobs do not matter. */
  private Optional<Sheaf> alone(FileTask task) throws InterruptedException {
    int room = memory.enterAlone();
    try {
      return attempt(task);
    } finally {
      memory.leave(room);
    }
  }

  private static boolean isStarved(Sheaf sheaf) {
    return sheaf.entry().problem().equals(FileResult.STARVED);
  }

  /** Tells of something that was found and not read. */
  void skip(FileName name, InputProblem problem) throws IOException {
    boolean unreadable =
        switch (problem) {
          case NO_ACCESS, FOLDER_NO_ACCESS, MISSING, STORAGE, LINK_BROKEN -> true;
          default -> false;
        };
    FileResult result =
        FileResult.unread(
            unreadable ? Outcome.UNREADABLE : Outcome.SKIPPED, problem, details(name));
    Entry entry = entry(name, 0, "", result, 0);
    Optional<Entry> earlier = journal.find(name);
    if (earlier.isPresent() && earlier.get().saysTheSame(entry)) {
      journal.keep(name);
    } else {
      journal.append(new Sheaf(entry, List.of()));
    }
    listener.done(entry, false);
  }

  /** The file's record; empty where an earlier one holds. */
  private Optional<Sheaf> attempt(FileTask task) {
    long start = System.nanoTime();
    long size = 0;
    String sha256 = "";
    FileResult result;
    try {
      Content content = Content.of(task.path(), plan.limitBytes());
      size = content.size();
      sha256 = content.sha256();
      if (holds(task.name(), sha256)) {
        return Optional.empty();
      }
      result = read(task.name(), content);
    } catch (IOException e) {
      InputProblem problem = FolderWalk.fileProblem(e);
      result = FileResult.unread(Outcome.UNREADABLE, problem, details(task.name()));
    } catch (OutOfMemoryError e) {
      result =
          FileResult.unread(Outcome.UNREADABLE, InputProblem.TOO_MUCH_MEMORY, details(task.name()));
    } catch (RuntimeException | StackOverflowError e) {
      // The boundary of a file: a bug that one of ten thousand meets must not cost the others.
      result = FileResult.bug(e);
    }
    long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    return Optional.of(
        new Sheaf(entry(task.name(), size, sha256, result, milliseconds), packed(result)));
  }

  private boolean holds(FileName name, String sha256) throws IOException {
    Optional<Entry> earlier = plan.afresh() ? Optional.empty() : journal.find(name);
    if (earlier.isEmpty() || !earlier.get().isLasting() || !earlier.get().sha256().equals(sha256)) {
      return false;
    }
    journal.keep(name);
    listener.done(earlier.get(), true);
    return true;
  }

  private FileResult read(FileName name, Content content) throws IOException {
    if (content.isBeyondLimit()) {
      Map<String, String> details =
          Map.of("name", name.last().shown(), "limit", Long.toString(plan.limitBytes()));
      return FileResult.unread(Outcome.UNREADABLE, InputProblem.TOO_MANY_BYTES, details);
    }
    return street.read(name, content.bytes());
  }

  private static Map<String, String> details(FileName name) {
    return Map.of("name", name.last().shown());
  }

  private static Entry entry(
      FileName name, long size, String sha256, FileResult result, long milliseconds) {
    return new Entry(
        name,
        size,
        sha256,
        result.outcome(),
        result.problem(),
        result.reason(),
        result.facts(),
        milliseconds);
  }

  private static List<Block> packed(FileResult result) {
    List<Block> blocks = new ArrayList<>();
    for (Rows rows : result.rows()) {
      blocks.add(Block.of(rows));
    }
    return blocks;
  }
}
