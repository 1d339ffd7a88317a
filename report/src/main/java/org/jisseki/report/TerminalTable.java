package org.jisseki.report;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.document.Column;
import org.jisseki.core.document.MinusSign;
import org.jisseki.core.document.NoNumber;
import org.jisseki.core.document.RowGroup;
import org.jisseki.core.document.Table;
import org.jisseki.core.document.TableCell;
import org.jisseki.core.document.TableRow;
import org.jisseki.core.text.DisplayWidth;

/**
 * One table as a tree: its groups and the columns that are shown once are the branches, the first
 * other column names the leaf, numbers stand to the right of it.
 */
final class TerminalTable {

  private static final int INDENT = 2;
  private static final int MIN_LABEL = 20;
  private static final int MAX_LABEL = 48;
  private static final int MAX_WORDS = 36;
  private static final String GAP = "  ";

  private final Table table;
  private final TerminalOut out;
  private final List<Integer> branches = new ArrayList<>();
  private final List<Integer> values = new ArrayList<>();
  private int label = -1;
  private int labelWidth;
  private int[] widths = new int[0];

  TerminalTable(Table table, TerminalOut out) {
    this.table = table;
    this.out = out;
  }

  void write() {
    sortColumns();
    measure();
    head();
    List<String> path = List.of();
    for (RowGroup group : table.groups()) {
      path(path, group.path());
      path = group.path();
      rows(group);
    }
  }

  private void sortColumns() {
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      if (column.once()) {
        branches.add(i);
      } else if (label < 0 && column.type() == Column.Type.HEADING) {
        label = i;
      } else {
        values.add(i);
      }
    }
  }

  /** Fits the columns to the terminal: columns are given up before names are cut. */
  private void measure() {
    widths = new int[table.columns().size()];
    int deepest = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = DisplayWidth.of(table.columns().get(i).title());
    }
    for (RowGroup group : table.groups()) {
      deepest = Math.max(deepest, depth(group));
      for (TableRow row : group.rows()) {
        measure(row);
      }
    }
    for (int each : values) {
      if (table.columns().get(each).type() != Column.Type.NUMBER) {
        widths[each] = Math.min(widths[each], MAX_WORDS);
      }
    }
    int wanted = Math.min(MAX_LABEL, (label < 0 ? 0 : widths[label]) + deepest * INDENT);
    int needed = Math.min(wanted, MIN_LABEL + deepest * INDENT);
    boolean more = true;
    while (more && room() < needed) {
      more = drop();
    }
    labelWidth = Math.max(1, Math.min(wanted, room()));
  }

  private void measure(TableRow row) {
    for (int i = 0; i < widths.length; i++) {
      int width = DisplayWidth.of(text(row.cells().get(i)));
      if (i == label && width == 0) {
        width = DisplayWidth.of(branch(row)) - INDENT;
      }
      widths[i] = Math.max(widths[i], width);
    }
  }

  private int depth(RowGroup group) {
    int level = group.rows().stream().mapToInt(TableRow::level).max().orElse(0);
    return group.path().size() + (branches.isEmpty() ? 0 : 1) + level;
  }

  private int room() {
    int taken = 0;
    for (int each : values) {
      taken += GAP.length() + widths[each];
    }
    return out.columns() - taken;
  }

  /** Gives up a column: words from the right, then numbers between the first and the last. */
  private boolean drop() {
    for (int i = values.size() - 1; i >= 0; i--) {
      if (table.columns().get(values.get(i)).type() != Column.Type.NUMBER) {
        values.remove(i);
        return true;
      }
    }
    if (values.size() > 2) {
      values.remove(values.size() - 2);
      return true;
    }
    return false;
  }

  private void head() {
    String name = label < 0 ? "" : table.columns().get(label).title();
    StringBuilder line = new StringBuilder(padded(name));
    for (int each : values) {
      line.append(GAP).append(aligned(each, table.columns().get(each).title()));
    }
    String text = line.toString().stripTrailing();
    out.line(out.styled(TerminalStyle.FAINT, text));
    out.line("-".repeat(Math.min(out.columns(), DisplayWidth.of(text))));
  }

  private void path(List<String> before, List<String> path) {
    int same = 0;
    while (same < before.size() && same < path.size() && before.get(same).equals(path.get(same))) {
      same++;
    }
    for (int i = same; i < path.size(); i++) {
      String name = TerminalOut.fit(path.get(i), out.columns() - i * INDENT);
      out.line(" ".repeat(i * INDENT) + out.styled(TerminalStyle.BOLD, name));
    }
  }

  private void rows(RowGroup group) {
    int indent = group.path().size() * INDENT;
    String branch = "";
    for (TableRow row : group.rows()) {
      String here = branch(row);
      boolean leafless = label >= 0 && text(row.cells().get(label)).isEmpty();
      if (!here.isEmpty() && leafless) {
        leaf(row, here, indent);
      } else {
        if (!here.equals(branch)) {
          out.line(" ".repeat(indent) + TerminalOut.fit(here, out.columns() - indent));
        }
        int deeper = branches.isEmpty() ? 0 : INDENT;
        leaf(row, label < 0 ? "" : text(row.cells().get(label)), indent + deeper);
      }
      branch = here;
    }
  }

  private String branch(TableRow row) {
    List<String> parts = new ArrayList<>();
    for (int each : branches) {
      String part = text(row.cells().get(each));
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join(" ", parts);
  }

  private void leaf(TableRow row, String name, int indent) {
    StringBuilder line =
        new StringBuilder(padded(" ".repeat(indent + row.level() * INDENT) + name));
    for (int each : values) {
      String text = aligned(each, text(row.cells().get(each)));
      line.append(GAP).append(out.styled(style(row, each), text));
    }
    out.line(line.toString());
  }

  private TerminalStyle style(TableRow row, int column) {
    TableCell cell = row.cells().get(column);
    if (cell instanceof TableCell.Missing) {
      return TerminalStyle.FAINT;
    }
    String id = table.columns().get(column).id();
    boolean colored = id.equals("difference") || id.equals("rate");
    return colored ? TerminalStyle.of(row.tone()) : TerminalStyle.PLAIN;
  }

  private String padded(String name) {
    return DisplayWidth.padEnd(DisplayWidth.fit(name, labelWidth), labelWidth);
  }

  private String aligned(int column, String text) {
    String fitted = DisplayWidth.fit(text, Math.max(1, widths[column]));
    return table.columns().get(column).type() == Column.Type.NUMBER
        ? DisplayWidth.padStart(fitted, widths[column])
        : DisplayWidth.padEnd(fitted, widths[column]);
  }

  private static String text(TableCell cell) {
    String text = cell.text();
    if (cell instanceof TableCell.Numeric number) {
      text = number.text(MinusSign.HYPHEN);
    } else if (cell instanceof TableCell.Missing missing
        && missing.kind() == NoNumber.NOT_APPLICABLE
        && missing.text().length() == 1) {
      text = "-";
    }
    return TerminalOut.plain(text);
  }
}
