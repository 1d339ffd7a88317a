package org.jisseki.core.text;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The keys and values of a properties file.
 *
 * <p>Nearly all lines of such files are {@code key = value} and no more. Those are cut in place;
 * what else the format knows is left to {@link Properties}, which looks at every character several
 * times, and that is felt at every start of the program.
 */
final class PropertyLines {

  private static final String SIGN = " = ";

  private final String file;
  private final Map<String, String> entries = new HashMap<>();

  private PropertyLines(String file) {
    this.file = file;
  }

  /**
   * Reads a whole file.
   *
   * @throws IllegalArgumentException where a line holds a malformed Unicode escape
   */
  static Map<String, String> read(String file) throws IOException {
    PropertyLines lines = new PropertyLines(file);
    if (file.indexOf('\r') >= 0 || file.contains("\\\n")) {
      lines.load(file);
    } else {
      lines.readLines();
    }
    return lines.entries;
  }

  private void load(String text) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    properties.forEach((key, value) -> entries.put((String) key, (String) value));
  }

  private void readLines() throws IOException {
    int from = 0;
    while (from < file.length()) {
      int end = file.indexOf('\n', from);
      String line = file.substring(from, end < 0 ? file.length() : end);
      if (!isRead(line)) {
        load(line);
      }
      from += line.length() + 1;
    }
  }

  /** Takes a line of the plain form, or one that says nothing. */
  private boolean isRead(String line) {
    if (line.isEmpty() || line.charAt(0) == '#') {
      return true;
    }
    int equal = line.indexOf(SIGN);
    if (equal <= 0 || line.indexOf('\\') >= 0 || !isPlain(line, equal)) {
      return false;
    }
    entries.put(line.substring(0, equal), line.substring(equal + SIGN.length()));
    return true;
  }

  /** Whether what stands before the sign is a name, and what stands behind it begins at once. */
  private static boolean isPlain(String line, int end) {
    int value = end + SIGN.length();
    if (value < line.length() && line.charAt(value) <= ' ') {
      return false;
    }
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      boolean plain = (c >= '-' && c <= '9' && c != '/') || (c >= 'A' && c <= 'z');
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
