package org.jisseki.cli.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.finding.InputProblem;

/** Hands what the walk finds to those who read it; after a failure it lets everything pass by. */
final class Finder implements FolderWalk.Visitor {

  private final Crew<FileTask> crew;
  private final FileWork work;
  private final List<IOException> failures = new ArrayList<>();
  private boolean stopped;

  Finder(Crew<FileTask> crew, FileWork work) {
    this.crew = crew;
    this.work = work;
  }

  @Override
  public void file(FileName name, Path path, long bytes) {
    if (stopped) {
      return;
    }
    try {
      stopped = !crew.give(new FileTask(name, path, bytes));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped = true;
    }
  }

  @Override
  public void trouble(FileName name, InputProblem problem) {
    if (stopped) {
      return;
    }
    try {
      work.skip(name, problem);
    } catch (IOException e) {
      failures.add(e);
      stopped = true;
    }
  }

  /** Throws what failed when trouble was written down. */
  void check() throws IOException {
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }
}
