package org.jisseki.report;

import java.util.List;
import java.util.Map;
import org.jisseki.core.document.Column;
import org.jisseki.core.document.Facet;
import org.jisseki.core.document.RowGroup;
import org.jisseki.core.document.Table;
import org.jisseki.core.document.TableRow;
import org.jisseki.core.text.Phrases;

/** Writes a table as HTML, with the controls that the script needs to filter and sort it. */
final class HtmlTable {

  private final HtmlOut out;
  private final Phrases words;
  private final HtmlCells cells;

  HtmlTable(HtmlOut out, Phrases words) {
    this.out = out;
    this.words = words;
    this.cells = new HtmlCells(out);
  }

  void write(Table table) {
    if (!table.facets().isEmpty()) {
      controls(table);
    }
    boolean cards = table.indexOf("indicator") >= 0;
    if (cards) {
      out.open("div", "class", "frame");
    } else {
      // What scrolls sideways on a phone must be reachable by the keyboard.
      out.open(
          "div",
          "class",
          "frame scroll",
          "tabindex",
          "0",
          "role",
          "region",
          "aria-label",
          table.caption());
    }
    out.open(
            "table",
            "id",
            table.id(),
            "class",
            (cards ? "grid cards" : "grid") + (table.facets().isEmpty() ? "" : " filtered"))
        .line();
    out.element("caption", table.caption()).line();
    head(table.columns());
    List<String> before = List.of();
    for (RowGroup group : table.groups()) {
      group(table, before, group);
      before = group.path();
    }
    out.close("table").close("div").line();
  }

  private void head(List<Column> columns) {
    out.open("thead").open("tr");
    for (Column column : columns) {
      out.element("th", column.title(), "scope", "col", "class", "c-" + column.id() + kind(column));
    }
    out.close("tr").close("thead").line();
  }

  private static String kind(Column column) {
    return column.type() == Column.Type.NUMBER ? " num" : "";
  }

  private void group(Table table, List<String> before, RowGroup group) {
    boolean outer =
        !group.path().isEmpty() && (before.isEmpty() || !before.get(0).equals(group.path().get(0)));
    out.open("tbody", "class", outer ? "outer" : "").line();
    if (!group.path().isEmpty()) {
      out.open("tr", "class", "group");
      String span = Integer.toString(table.columns().size());
      out.open("th", "colspan", span, "scope", "rowgroup");
      out.text(String.join(" › ", group.path())).close("th").close("tr").line();
    }
    String once = "";
    for (TableRow row : group.rows()) {
      String here = onceKey(table.columns(), row);
      row(table.columns(), row, !here.isEmpty() && here.equals(once));
      once = here;
    }
    out.close("tbody").line();
  }

  /** What the columns that are shown once say of the row. */
  private static String onceKey(List<Column> columns, TableRow row) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).once()) {
        key.append(row.cells().get(i).text()).append('\n');
      }
    }
    return key.toString();
  }

  private void row(List<Column> columns, TableRow row, boolean same) {
    String tone = row.tone().id() + (same ? " same" : "");
    String level = row.level() == 0 ? "" : " level-" + Math.min(row.level(), 3);
    String[] attributes = new String[4 + 2 * row.facets().size()];
    attributes[0] = "id";
    attributes[1] = row.id();
    attributes[2] = "class";
    attributes[3] = tone + level;
    int at = 4;
    for (Map.Entry<String, List<String>> facet : row.facets().entrySet()) {
      attributes[at] = "data-" + facet.getKey();
      attributes[at + 1] = String.join(" ", facet.getValue());
      at += 2;
    }
    out.open("tr", attributes);
    for (int i = 0; i < columns.size(); i++) {
      cells.write(columns.get(i), row.cells().get(i), same);
    }
    out.close("tr").line();
  }

  /** Shown by the script alone, since they do nothing without it. */
  private void controls(Table table) {
    out.open("form", "class", "controls", "data-for", table.id(), "hidden", "hidden").line();
    out.open("label").element("span", words.text("filter.text"));
    out.open("input", "type", "search", "name", "q", "autocomplete", "off").close("label").line();
    for (Facet facet : table.facets()) {
      out.open("label").element("span", facet.title());
      out.open("select", "name", facet.id());
      out.raw("<option value=\"\">").text(words.text("filter.all")).close("option");
      for (Facet.Option option : facet.options()) {
        out.element("option", option.title(), "value", option.id());
      }
      out.close("select").close("label").line();
    }
    out.element("button", words.text("filter.reset"), "type", "reset");
    String file = words.text("filter.csv.file");
    out.element("button", words.text("filter.csv"), "type", "button", "data-csv", file);
    out.open("label", "class", "check");
    out.open("input", "type", "checkbox", "name", "print");
    out.element("span", words.text("filter.print")).close("label");
    String count = words.text("filter.count");
    out.open("output", "data-count", count).close("output").line();
    out.close("form").line();
  }
}
