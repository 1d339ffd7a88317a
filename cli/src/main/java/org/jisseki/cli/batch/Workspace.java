package org.jisseki.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The folder that a batch writes to, held by one process at a time.
 *
 * <p>What is published stands in the folder itself; the journal, and what is being made, in {@code
 * .jisseki-batch} inside it, which also marks the folder as one of a batch.
 */
final class Workspace implements Closeable {

  /** What {@link FileSystemException#getReason()} says where the folder holds things of others. */
  static final String FOREIGN = "not of a batch";

  /** What {@link FileSystemException#getReason()} says where another process is at work. */
  static final String BUSY = "in use by another batch";

  private final Path out;
  private final Path inner;
  private final FileChannel lock;

  private Workspace(Path out, Path inner, FileChannel lock) {
    this.out = out;
    this.inner = inner;
    this.lock = lock;
  }

  /**
   * Takes hold of a folder and makes it where it is missing.
   *
   * @param names what will be published; where the folder was not a batch's before, nothing of
   *     these names may stand in it
   * @throws FileSystemException if another process holds it, or things of others stand in the way
   */
  static Workspace open(Path out, List<String> names) throws IOException {
    Path inner = out.resolve(".jisseki-batch");
    if (!Files.isDirectory(inner)) {
      for (String name : names) {
        if (Files.exists(out.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
          throw new FileAlreadyExistsException(out.resolve(name).toString(), null, FOREIGN);
        }
      }
      Files.createDirectories(inner);
    }
    FileChannel channel =
        FileChannel.open(
            inner.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Workspace workspace = new Workspace(out, inner, channel);
    if (!workspace.isHeld()) {
      channel.close();
      throw new FileSystemException(out.toString(), null, BUSY);
    }
    deleteAll(workspace.fresh());
    deleteAll(workspace.old());
    return workspace;
  }

  private boolean isHeld() throws IOException {
    try {
      FileLock held = lock.tryLock();
      return held != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** The file of the journal. */
  Path journal() {
    return inner.resolve("journal");
  }

  /** The folder in which the next edition is made. */
  Path fresh() {
    return inner.resolve("new");
  }

  private Path old() {
    return inner.resolve("old");
  }

  /**
   * Puts what was made in {@link #fresh()} in the place of what was published before.
   *
   * <p>The manifests are taken away first and put back last. So wherever the last of them stands,
   * all that it speaks of stands beside it, whole; where a process was ended in between, none
   * stands, and the next run publishes again from the journal.
   *
   * @param folders the folders of the tables
   * @param manifests the manifests, in the order in which they are put in place
   */
  void publish(List<String> folders, List<String> manifests) throws IOException {
    Files.createDirectories(old());
    for (String manifest : manifests) {
      Files.deleteIfExists(out.resolve(manifest));
    }
    for (String folder : folders) {
      if (Files.exists(out.resolve(folder))) {
        move(out.resolve(folder), old().resolve(folder));
      }
      move(fresh().resolve(folder), out.resolve(folder));
    }
    for (String manifest : manifests) {
      move(fresh().resolve(manifest), out.resolve(manifest));
    }
    deleteAll(old());
    deleteAll(fresh());
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes a folder of ours and everything in it, where it is there; links are not followed. */
  private static void deleteAll(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
        for (Path entry : entries) {
          deleteAll(entry);
        }
      }
    }
    Files.deleteIfExists(path);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
