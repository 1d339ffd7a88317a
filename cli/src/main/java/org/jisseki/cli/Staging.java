package org.jisseki.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that appear together, each whole, or not at all.
 *
 * <p>Every file is written under a passing name in its own folder; {@link #commit()} then moves all
 * of them into place, over earlier ones of the same name. Closed without a commit, nothing is left:
 * no file, and no folder that was made for one. Several threads may add files.
 */
final class Staging implements Closeable {

  /** Writes the content of a file. */
  interface Content {
    /** Writes everything to the stream, which the caller closes. */
    void writeTo(OutputStream out) throws IOException;
  }

  private final Path base;
  private final Map<Path, Path> staged = new LinkedHashMap<>();
  private final Deque<Path> madeFolders = new ArrayDeque<>();

  /**
   * A staging of files.
   *
   * @param base the folder that relative paths start from
   */
  Staging(Path base) {
    this.base = base;
  }

  /**
   * Writes a file under a passing name.
   *
   * @param name the path of the file as the user knows it
   * @throws UnwritableOutputException if it cannot be written
   */
  void add(String name, Content content) throws IOException {
    Path target = base.resolve(name);
    if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
      writeThrough(name, target, content);
      return;
    }
    try {
      if (Files.isDirectory(target)) {
        throw new FileAlreadyExistsException(name, null, "Is a directory");
      }
      write(place(target), content, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw unwritable(name, e);
    }
  }

  /** The passing name of a file, its folder made. */
  private synchronized Path place(Path target) throws IOException {
    Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path folder = real.resolveSibling("");
    makeFolder(folder);
    Path passing = passingName(folder);
    staged.put(passing, real);
    passing.toFile().deleteOnExit();
    return passing;
  }

  /**
   * Moves every file into place.
   *
   * @throws UnwritableOutputException if one cannot be moved
   */
  synchronized void commit() throws IOException {
    for (Map.Entry<Path, Path> file : staged.entrySet()) {
      try {
        move(file.getKey(), file.getValue());
      } catch (IOException e) {
        throw unwritable(file.getValue().toString(), e);
      }
    }
    staged.clear();
    madeFolders.clear();
  }

  @Override
  public synchronized void close() throws IOException {
    try {
      for (Path passing : staged.keySet()) {
        Files.deleteIfExists(passing);
      }
    } finally {
      while (!madeFolders.isEmpty() && isEmpty(madeFolders.peek())) {
        Files.delete(madeFolders.pop());
      }
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }

  private Path passingName(Path folder) {
    return folder.resolve(".jisseki-" + ProcessHandle.current().pid() + "-" + staged.size());
  }

  /** Makes a folder and those above it, and remembers which were made. */
  private void makeFolder(Path folder) throws IOException {
    Path missing = folder;
    Deque<Path> chain = new ArrayDeque<>();
    while (missing != null && Files.notExists(missing)) {
      chain.push(missing);
      missing = missing.getParent();
    }
    for (Path next : chain) {
      Files.createDirectory(next);
      madeFolders.push(next);
    }
  }

  /** Devices and pipes cannot be replaced, only written to. */
  private static void writeThrough(String name, Path target, Content content) throws IOException {
    try {
      write(target, content, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw unwritable(name, e);
    }
  }

  private static void write(Path path, Content content, StandardOpenOption how) throws IOException {
    StandardOpenOption[] options = {StandardOpenOption.WRITE, how};
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path, options))) {
      content.writeTo(out);
    }
  }

  private static void move(Path passing, Path target) throws IOException {
    try {
      Files.move(passing, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(passing, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static UnwritableOutputException unwritable(String name, IOException cause) {
    return cause instanceof UnwritableOutputException already
        ? already
        : new UnwritableOutputException(name, cause);
  }
}
