package org.jisseki.report;

import java.util.List;
import org.jisseki.core.document.Block;
import org.jisseki.core.document.Facts;
import org.jisseki.core.document.FindingList;
import org.jisseki.core.document.Inline;
import org.jisseki.core.document.MinusSign;
import org.jisseki.core.document.Paragraph;
import org.jisseki.core.document.ProgramSheet;
import org.jisseki.core.document.Table;
import org.jisseki.core.document.Tile;
import org.jisseki.core.document.Tiles;
import org.jisseki.core.document.VarianceChart;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.text.DisplayWidth;

/** Writes blocks for a terminal. */
final class TerminalBlocks implements Block.Visitor {

  private static final int MAX_BAR = 20;
  private static final int MIN_NAME = 18;

  private final TerminalOut out;

  TerminalBlocks(TerminalOut out) {
    this.out = out;
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    out.wrapped(plain(paragraph.words()), 0);
  }

  private static String plain(List<Inline> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(each -> text.append(each.text()));
    return text.toString();
  }

  @Override
  public void tiles(Tiles tiles) {
    int width = 0;
    for (Tile tile : tiles.tiles()) {
      width = Math.max(width, DisplayWidth.of(tile.label()));
    }
    for (Tile tile : tiles.tiles()) {
      String value = DisplayWidth.padStart(Integer.toString(tile.value()), 6);
      int room = out.columns() - width - DisplayWidth.of(value) - 2;
      String note = tile.note().isEmpty() ? "" : TerminalOut.fit(tile.note(), room);
      out.line(
          DisplayWidth.padEnd(tile.label(), width)
              + out.styled(TerminalStyle.of(tile.tone()), value)
              + "  "
              + out.styled(TerminalStyle.FAINT, note));
    }
  }

  @Override
  public void table(Table table) {
    new TerminalTable(table, out).write();
  }

  @Override
  public void varianceChart(VarianceChart chart) {
    int rate = 1;
    for (VarianceChart.Bar bar : chart.bars()) {
      rate = Math.max(rate, 1 + DisplayWidth.of(bar.rate().text(MinusSign.HYPHEN)));
    }
    int half = Math.max(1, Math.min(MAX_BAR, (out.columns() - rate - MIN_NAME - 2) / 2));
    int label = Math.max(1, out.columns() - 2 * half - rate - 2);
    int row = 0;
    for (VarianceChart.Bar bar : chart.bars()) {
      if (row == chart.omittedAfter()) {
        out.wrapped(chart.omitted(), 0);
      }
      row++;
      String name = TerminalOut.fit(bar.program() + " " + bar.indicator(), label);
      int length = length(bar, half);
      boolean up = bar.rate().value().signum() > 0;
      String drawn = (bar.smallBase() ? "." : "#").repeat(length);
      String left = DisplayWidth.padStart(up ? "" : drawn, half);
      String right = DisplayWidth.padEnd(up ? drawn : "", half);
      TerminalStyle style = up ? TerminalStyle.UP : TerminalStyle.DOWN;
      out.line(
          DisplayWidth.padEnd(name, label)
              + " "
              + out.styled(style, left)
              + "|"
              + out.styled(style, right)
              + out.styled(style, DisplayWidth.padStart(bar.rate().text(MinusSign.HYPHEN), rate)));
    }
  }

  private static int length(VarianceChart.Bar bar, int half) {
    double share = Math.min(1, Math.abs(bar.rate().value().doubleValue()));
    return (int) Math.round(share * half);
  }

  @Override
  public void programSheet(ProgramSheet sheet) {
    out.heading(sheet.heading());
    if (!sheet.path().isEmpty()) {
      out.wrapped(String.join(" / ", sheet.path()), 2);
    }
    sheet.goals().forEach(goal -> out.wrapped(goal, 2));
    entries(sheet.findings());
    for (ProgramSheet.YearWords year : sheet.years()) {
      out.heading("  " + year.title());
      if (!year.missing().isEmpty()) {
        out.wrapped(year.missing(), 4);
      }
      for (ProgramSheet.CellWords cell : year.cells()) {
        out.wrapped(plain(cell.words()) + " (" + cell.place() + ")", 4);
      }
    }
    if (sheet.indicators().size() > 0) {
      table(sheet.indicators());
    }
  }

  @Override
  public void findingList(FindingList findings) {
    if (findings.entries().isEmpty()) {
      out.wrapped(findings.none(), 0);
    }
    entries(findings.entries());
  }

  private void entries(List<FindingList.Entry> entries) {
    for (FindingList.Entry each : entries) {
      TerminalStyle style =
          each.severity().isAtLeast(Severity.WARNING) ? TerminalStyle.CHECK : TerminalStyle.FAINT;
      String name = each.severityName() + "[" + each.code() + "]";
      int room = out.columns() - DisplayWidth.of(name) - 1;
      out.line(out.styled(style, name) + " " + TerminalOut.fit(each.place(), room));
      out.wrapped(each.message(), 2);
      if (!each.excerpt().isEmpty()) {
        out.wrapped("| " + each.excerpt(), 2);
      }
    }
  }

  @Override
  public void facts(Facts facts) {
    for (Facts.Fact each : facts.facts()) {
      out.heading(each.term());
      out.wrapped(each.text(), 2);
    }
  }
}
