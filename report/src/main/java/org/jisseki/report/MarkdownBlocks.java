package org.jisseki.report;

import java.util.List;
import org.jisseki.core.document.Block;
import org.jisseki.core.document.Column;
import org.jisseki.core.document.Facts;
import org.jisseki.core.document.FindingList;
import org.jisseki.core.document.Paragraph;
import org.jisseki.core.document.ProgramSheet;
import org.jisseki.core.document.RowGroup;
import org.jisseki.core.document.Table;
import org.jisseki.core.document.TableCell;
import org.jisseki.core.document.TableRow;
import org.jisseki.core.document.Tile;
import org.jisseki.core.document.Tiles;
import org.jisseki.core.document.VarianceChart;

/** Writes blocks as Markdown. */
final class MarkdownBlocks implements Block.Visitor {

  private final StringBuilder out;

  MarkdownBlocks(StringBuilder out) {
    this.out = out;
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    out.append(MarkdownText.of(paragraph.words())).append("\n\n");
  }

  @Override
  public void tiles(Tiles tiles) {
    for (Tile tile : tiles.tiles()) {
      out.append("- ").append(MarkdownText.of(tile.label()));
      out.append(": **").append(tile.value()).append("**");
      if (!tile.note().isEmpty()) {
        out.append(" (").append(MarkdownText.of(tile.note())).append(')');
      }
      out.append('\n');
    }
    out.append('\n');
  }

  @Override
  public void table(Table table) {
    out.append(MarkdownText.of(table.caption())).append("\n\n");
    for (RowGroup group : table.groups()) {
      if (!group.path().isEmpty()) {
        out.append("**").append(MarkdownText.of(String.join(" › ", group.path()))).append("**\n\n");
      }
      head(table.columns());
      group.rows().forEach(row -> row(table.columns(), row));
      out.append('\n');
    }
  }

  private void head(List<Column> columns) {
    out.append('|');
    columns.forEach(each -> out.append(' ').append(MarkdownText.of(each.title())).append(" |"));
    out.append("\n|");
    for (Column each : columns) {
      out.append(each.type() == Column.Type.NUMBER ? " ---: |" : " --- |");
    }
    out.append('\n');
  }

  private void row(List<Column> columns, TableRow row) {
    out.append('|');
    for (int i = 0; i < columns.size(); i++) {
      boolean heading = columns.get(i).type() == Column.Type.HEADING;
      String indent = heading ? "　".repeat(row.level()) : "";
      out.append(' ').append(indent).append(cell(row.cells().get(i))).append(" |");
    }
    out.append('\n');
  }

  private static String cell(TableCell cell) {
    return cell instanceof TableCell.Words words
        ? MarkdownText.of(words.words())
        : MarkdownText.of(cell.text()).replaceFirst("^\\\\([+-])", "$1");
  }

  /** The table with the same content follows. */
  @Override
  public void varianceChart(VarianceChart chart) {}

  @Override
  public void programSheet(ProgramSheet sheet) {
    out.append("### ").append(MarkdownText.of(sheet.heading())).append("\n\n");
    out.append(MarkdownText.of(String.join(" › ", sheet.path()))).append("\n\n");
    sheet.goals().forEach(goal -> out.append("- ").append(MarkdownText.of(goal)).append('\n'));
    out.append(sheet.goals().isEmpty() ? "" : "\n");
    entries(sheet.findings());
    for (ProgramSheet.YearWords year : sheet.years()) {
      out.append("#### ").append(MarkdownText.of(year.title())).append("\n\n");
      out.append(year.missing().isEmpty() ? "" : MarkdownText.of(year.missing()) + "\n\n");
      for (ProgramSheet.CellWords cell : year.cells()) {
        out.append("> ").append(MarkdownText.of(cell.words()));
        out.append(" (").append(MarkdownText.of(cell.place())).append(")\n\n");
      }
    }
    if (sheet.indicators().size() > 0) {
      table(sheet.indicators());
    }
    facts(sheet.texts());
  }

  @Override
  public void findingList(FindingList findings) {
    entries(findings.entries());
    if (findings.entries().isEmpty()) {
      out.append(MarkdownText.of(findings.none())).append("\n\n");
    }
  }

  private void entries(List<FindingList.Entry> entries) {
    for (FindingList.Entry each : entries) {
      out.append("- **").append(MarkdownText.of(each.severityName())).append("** ");
      out.append(each.code()).append(' ').append(MarkdownText.of(each.place())).append(": ");
      out.append(MarkdownText.of(each.message()));
      if (!each.excerpt().isEmpty()) {
        out.append(" — ").append(MarkdownText.of(each.excerpt()));
      }
      out.append('\n');
    }
    out.append(entries.isEmpty() ? "" : "\n");
  }

  @Override
  public void facts(Facts facts) {
    facts(facts.facts());
  }

  private void facts(List<Facts.Fact> facts) {
    for (Facts.Fact each : facts) {
      out.append("- **").append(MarkdownText.of(each.term())).append("**: ");
      out.append(MarkdownText.of(each.text())).append('\n');
    }
    out.append(facts.isEmpty() ? "" : "\n");
  }
}
