package org.jisseki.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Why the file system refused, as the ending of a key of {@link Words}. */
final class FileTrouble {
  private FileTrouble() {}

  /** The ending of the key {@code trouble.…} that says why. */
  static String of(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "missing";
    }
    if (cause instanceof NotDirectoryException) {
      return "not-a-folder";
    }
    if (cause instanceof FileAlreadyExistsException standing && standing.getReason() == null) {
      return "not-a-folder";
    }
    return byWords(cause);
  }

  private static String byWords(IOException cause) {
    String said = cause instanceof FileSystemException refused ? refused.getReason() : null;
    said = said == null ? String.valueOf(cause.getMessage()) : said;
    String words = said.toLowerCase(Locale.ROOT);
    if (words.contains("not of a batch")) {
      return "foreign";
    }
    if (words.contains("in use by another batch")) {
      return "busy";
    }
    return byDevice(words);
  }

  private static String byDevice(String words) {
    if (words.contains("no space") || words.contains("quota exceeded")) {
      return "full";
    }
    if (words.contains("read-only")) {
      return "read-only";
    }
    if (words.contains("name too long")) {
      return "too-long";
    }
    if (words.contains("is a directory")) {
      return "a-folder";
    }
    if (words.contains("not a directory")) {
      return "not-a-folder";
    }
    if (words.contains("broken pipe")) {
      return "closed";
    }
    return "other";
  }
}
