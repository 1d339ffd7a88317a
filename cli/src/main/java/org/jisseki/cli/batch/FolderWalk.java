package org.jisseki.cli.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jisseki.core.finding.InputProblem;

/**
 * Finds every file under some folders, always in the same order and each once.
 *
 * <p>Folders are walked one after the other, their entries in the order of their names; only the
 * names of one chain of folders are in memory. A link is followed where it leads out of the folders
 * given, and once; what it leads to inside them is read in its own place. Whatever cannot be walked
 * is told and does not stop the walk.
 */
final class FolderWalk {

  /** Who is told what the walk finds. */
  interface Visitor {

    /** A file. */
    void file(FileName name, Path path, long bytes);

    /** Something that was not read, and why. */
    void trouble(FileName name, InputProblem problem);
  }

  private final List<Path> roots;
  private final Path base;
  private final Path excluded;
  private final Visitor visitor;
  private final Set<Path> claimed = new HashSet<>();

  /**
   * A walk.
   *
   * @param folders the folders, by their real paths; a file stands for itself
   * @param excluded a folder that is left out, by its real path
   */
  FolderWalk(List<Path> folders, Path excluded, Visitor visitor) {
    this.roots = outermost(folders);
    this.base = common(roots);
    this.excluded = excluded;
    this.visitor = visitor;
    claimed.addAll(roots);
  }

  /** Walks to the end. */
  void run() {
    for (Path root : roots) {
      FileName name = nameFromBase(root);
      if (Files.isDirectory(root)) {
        folder(name, root);
      } else {
        entry(name, root);
      }
    }
  }

  private FileName nameFromBase(Path root) {
    FileName name = FileName.ROOT;
    if (!root.startsWith(base)) {
      // Another drive.
      name = FileName.ofText(root.getRoot().toString().replace('\\', '/').replace("/", ""));
    }
    for (Path part : root.startsWith(base) ? base.relativize(root) : root) {
      name = part.toString().isEmpty() ? name : name.child(FileName.ofLast(part));
    }
    return name;
  }

  private void folder(FileName name, Path folder) {
    if (folder.equals(excluded)) {
      return;
    }
    Map<FileName, Path> entries = new TreeMap<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(path -> entries.put(FileName.ofLast(path), path));
    } catch (DirectoryIteratorException e) {
      visitor.trouble(name, InputProblem.STORAGE);
    } catch (IOException e) {
      visitor.trouble(name, folderProblem(e));
    }
    entries.forEach((last, path) -> entry(name.child(last), path));
  }

  private void entry(FileName name, Path path) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        link(name, path);
      } else if (attributes.isDirectory()) {
        folder(name, path);
      } else {
        file(name, path, attributes);
      }
    } catch (IOException e) {
      visitor.trouble(name, fileProblem(e));
    }
  }

  private void file(FileName name, Path path, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      visitor.file(name, path, attributes.size());
    } else {
      visitor.trouble(name, InputProblem.DEVICE);
    }
  }

  private void link(FileName name, Path link) throws IOException {
    Path target;
    try {
      target = link.toRealPath();
    } catch (AccessDeniedException e) {
      visitor.trouble(name, InputProblem.NO_ACCESS);
      return;
    } catch (IOException e) {
      visitor.trouble(name, InputProblem.LINK_BROKEN);
      return;
    }
    if (link.toRealPath(LinkOption.NOFOLLOW_LINKS).startsWith(target)
        || roots.stream().anyMatch(root -> root.startsWith(target))) {
      visitor.trouble(name, InputProblem.LINK_LOOP);
    } else if (isClaimed(target)) {
      visitor.trouble(name, InputProblem.LINK_TWICE);
    } else {
      claimed.add(target);
      entry(name, target);
    }
  }

  private boolean isClaimed(Path target) {
    for (Path at = target; at != null; at = at.getParent()) {
      if (claimed.contains(at)) {
        return true;
      }
    }
    return false;
  }

  private static InputProblem folderProblem(IOException thrown) {
    return thrown instanceof AccessDeniedException
        ? InputProblem.FOLDER_NO_ACCESS
        : InputProblem.STORAGE;
  }

  /** What is said of a file that could not be read. */
  static InputProblem fileProblem(IOException thrown) {
    if (thrown instanceof NoSuchFileException) {
      return InputProblem.MISSING;
    }
    return thrown instanceof AccessDeniedException ? InputProblem.NO_ACCESS : InputProblem.STORAGE;
  }

  /** The folders that lie in none of the others, in order. */
  private static List<Path> outermost(List<Path> folders) {
    List<Path> outermost = new ArrayList<>();
    for (Path folder : folders.stream().sorted().distinct().toList()) {
      if (folders.stream().noneMatch(other -> !other.equals(folder) && folder.startsWith(other))) {
        outermost.add(folder);
      }
    }
    return List.copyOf(outermost);
  }

  /** The deepest folder that holds all of them; a lone folder is its own. */
  private static Path common(List<Path> roots) {
    Path first = roots.get(0);
    Path common = Files.isDirectory(first) ? first : first.resolveSibling("");
    for (Path root : roots) {
      while (!root.startsWith(common) && common.getParent() != null) {
        common = common.getParent();
      }
    }
    return common;
  }
}
