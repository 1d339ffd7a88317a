package org.jisseki.cli.batch;

import java.nio.file.Path;
import java.util.List;

/**
 * What a batch is to do.
 *
 * @param folders the folders to read, by their real paths
 * @param out the folder to write to
 * @param settings whatever the rows depend on besides the files: version, options, profile
 * @param afresh whether to read everything again
 * @param jobs how many files are read at once, at least 1
 * @param memory the bytes of the heap that files may take together
 * @param limitBytes the bytes beyond which a file is not read
 * @param partBytes the bytes at which a part is full
 */
public record BatchPlan(
    List<Path> folders,
    Path out,
    String settings,
    boolean afresh,
    int jobs,
    long memory,
    long limitBytes,
    long partBytes) {

  /** Copies the list and checks the numbers. */
  public BatchPlan {
    folders = List.copyOf(folders);
    if (folders.isEmpty() || jobs < 1 || limitBytes < 1 || partBytes < 1) {
      throw new IllegalArgumentException(
          "A batch has folders, jobs and room, but got %s, %d, %d, %d"
              .formatted(folders, jobs, limitBytes, partBytes));
    }
  }
}
