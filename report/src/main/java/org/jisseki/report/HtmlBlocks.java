package org.jisseki.report;

import java.util.List;
import org.jisseki.core.document.Block;
import org.jisseki.core.document.Facts;
import org.jisseki.core.document.FindingList;
import org.jisseki.core.document.Paragraph;
import org.jisseki.core.document.ProgramSheet;
import org.jisseki.core.document.Table;
import org.jisseki.core.document.Tile;
import org.jisseki.core.document.Tiles;
import org.jisseki.core.document.VarianceChart;
import org.jisseki.core.text.Phrases;

/** Writes blocks as HTML. */
final class HtmlBlocks implements Block.Visitor {

  private final HtmlOut out;
  private final Phrases words;
  private final HtmlWords inlines;
  private final HtmlTable tables;

  HtmlBlocks(HtmlOut out, Phrases words) {
    this.out = out;
    this.words = words;
    this.inlines = new HtmlWords(out);
    this.tables = new HtmlTable(out, words);
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    out.open("p");
    inlines.write(paragraph.words());
    out.close("p").line();
  }

  @Override
  public void tiles(Tiles tiles) {
    out.open("ul", "class", "tiles").line();
    for (Tile tile : tiles.tiles()) {
      String tone = tile.value() == 0 ? "" : tile.tone().id();
      out.open("li", "class", "tile " + tone).open("a", "href", "#" + tile.target());
      out.element("span", tile.label(), "class", "label");
      out.element("b", Integer.toString(tile.value()), "class", "value");
      if (!tile.note().isEmpty()) {
        out.element("span", tile.note(), "class", "note");
      }
      out.close("a").close("li").line();
    }
    out.close("ul").line();
  }

  @Override
  public void table(Table table) {
    tables.write(table);
  }

  @Override
  public void varianceChart(VarianceChart chart) {
    new SvgVariance(chart, out, words).write();
  }

  @Override
  public void programSheet(ProgramSheet sheet) {
    out.open("article", "class", "sheet", "id", sheet.id()).line();
    out.open("header");
    if (!sheet.path().isEmpty()) {
      out.element("p", String.join(" › ", sheet.path()), "class", "path");
    }
    out.open("h3");
    if (!sheet.number().isEmpty()) {
      out.element("span", sheet.number(), "class", "number").text(" ");
    }
    out.text(sheet.name()).close("h3");
    if (!sheet.goals().isEmpty()) {
      out.open("ul", "class", "goals");
      sheet.goals().forEach(goal -> out.element("li", goal));
      out.close("ul");
    }
    out.close("header").line();
    entries(sheet.findings(), false);
    years(sheet.years());
    if (sheet.indicators().size() > 0) {
      tables.write(sheet.indicators());
    }
    texts(sheet.texts());
    out.close("article").line();
  }

  private void years(List<ProgramSheet.YearWords> years) {
    out.open("div", "class", "years").line();
    for (ProgramSheet.YearWords year : years) {
      out.open("section", "class", "year").element("h4", year.title());
      if (!year.missing().isEmpty()) {
        out.element("p", year.missing(), "class", "missing");
      }
      for (ProgramSheet.CellWords cell : year.cells()) {
        out.open("div", "class", "words").open("p");
        inlines.write(cell.words());
        out.close("p").element("p", cell.place(), "class", "place").close("div");
      }
      out.close("section").line();
    }
    out.close("div").line();
  }

  private void texts(List<Facts.Fact> texts) {
    if (texts.isEmpty()) {
      return;
    }
    out.open("details").element("summary", words.text("sheet.texts")).line();
    facts(new Facts(texts));
    out.close("details").line();
  }

  @Override
  public void findingList(FindingList findings) {
    if (findings.entries().isEmpty()) {
      out.element("p", findings.none()).line();
    }
    entries(findings.entries(), true);
  }

  /** Findings; those of the list carry the ids, those of a sheet lead to them. */
  private void entries(List<FindingList.Entry> entries, boolean own) {
    if (entries.isEmpty()) {
      return;
    }
    out.open("ul", "class", own ? "findings" : "findings brief").line();
    for (FindingList.Entry each : entries) {
      out.open("li", "class", each.severity().id(), "id", own ? each.id() : "");
      out.element("span", each.severityName(), "class", "severity").text(" ");
      out.element("b", each.title()).text(" ");
      String target = own ? each.target() : each.id();
      if (target.isEmpty()) {
        out.element("span", each.place(), "class", "place");
      } else {
        out.element("a", each.place(), "class", "place", "href", "#" + target);
      }
      if (own) {
        out.text(" ").element("code", each.code());
        out.element("p", each.message());
        excerpt(each.excerpt());
      }
      out.close("li").line();
    }
    out.close("ul").line();
  }

  private void excerpt(String excerpt) {
    if (!excerpt.isEmpty()) {
      out.element("p", excerpt, "class", "excerpt");
    }
  }

  @Override
  public void facts(Facts facts) {
    out.open("dl").line();
    for (Facts.Fact each : facts.facts()) {
      out.element("dt", each.term()).element("dd", each.text()).line();
    }
    out.close("dl").line();
  }
}
