package org.jisseki.core.measure;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Comma-separated rows of a class-path resource of this package; lines from {@code #} are notes.
 */
final class ResourceTable {

  private ResourceTable() {}

  /**
   * Reads all rows.
   *
   * @param name the resource, beside this class
   * @param columns how many cells every row has
   */
  static List<List<String>> read(String name, int columns) {
    try (InputStream in = ResourceTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The class path lacks " + name);
      }
      return rows(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> rows(BufferedReader lines, String name, int columns)
      throws IOException {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      List<String> cells = cells(line, columns);
      if (cells.size() != columns) {
        throw new IllegalStateException(
            "%s has rows of %d cells, but got '%s'".formatted(name, columns, line));
      }
      rows.add(cells);
    }
    return rows.build();
  }

  private static List<String> cells(String line, int columns) {
    ImmutableList.Builder<String> cells = ImmutableList.builderWithExpectedSize(columns);
    int from = 0;
    for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', from)) {
      cells.add(line.substring(from, comma));
      from = comma + 1;
    }
    return cells.add(line.substring(from)).build();
  }
}
