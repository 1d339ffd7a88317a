package org.jisseki.core.tidy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jisseki.core.finding.Message;

/**
 * The file that defines the tidy tables: a line a table, followed by a line a column, their cells
 * apart by tabs; lines from {@code #} are notes.
 */
final class SchemaFile {

  private static final int CELLS = 9;
  private static final Splitter TAB = Splitter.on('\t');
  private static final Splitter COMMA = Splitter.on(',').omitEmptyStrings();
  private static final Splitter BAR = Splitter.on('|').omitEmptyStrings();
  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter ARROW = Splitter.on('>');

  private final ImmutableList.Builder<TidySchema> schemas = ImmutableList.builder();
  private final List<TidyColumn> columns = new ArrayList<>();
  private List<String> table = List.of();

  private SchemaFile() {}

  /** Reads a resource beside this class. */
  static ImmutableList<TidySchema> read(String name) {
    try (InputStream in = SchemaFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The class path lacks " + name);
      }
      SchemaFile file = new SchemaFile();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .forEach(file::line);
      file.finishTable();
      return file.schemas.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    List<String> cells = TAB.splitToList(line);
    if (cells.size() != CELLS) {
      throw new IllegalStateException("A line has %d cells, but got %s".formatted(CELLS, cells));
    }
    if (cells.get(0).equals("table")) {
      finishTable();
      table = cells;
    } else {
      columns.add(column(cells));
    }
  }

  private void finishTable() {
    if (table.isEmpty()) {
      return;
    }
    schemas.add(
        new TidySchema(
            table.get(1),
            new Message(table.get(5), table.get(6)),
            new Message(table.get(7), table.get(8)),
            columns,
            COMMA.splitToList(table.get(2)),
            references(table.get(3))));
    columns.clear();
  }

  private static TidyColumn column(List<String> cells) {
    return new TidyColumn(
        cells.get(1),
        TidyType.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
        cells.get(3).equals("required"),
        BAR.splitToList(cells.get(4)),
        new Message(cells.get(5), cells.get(6)),
        new Message(cells.get(7), cells.get(8)));
  }

  /** References such as {@code dataset_id,program_id>programs>dataset_id,program_id}. */
  private static ImmutableList<TidyReference> references(String text) {
    ImmutableList.Builder<TidyReference> references = ImmutableList.builder();
    for (String each : BLANK.split(text)) {
      List<String> parts = ARROW.splitToList(each);
      references.add(
          new TidyReference(
              COMMA.splitToList(parts.get(0)), parts.get(1), COMMA.splitToList(parts.get(2))));
    }
    return references.build();
  }
}
