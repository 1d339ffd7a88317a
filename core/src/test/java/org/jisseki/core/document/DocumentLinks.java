package org.jisseki.core.document;

import java.util.ArrayList;
import java.util.List;

/** The ids of a document, the targets of its links, and all of its words. */
final class DocumentLinks
    implements Block.Visitor, TableCell.Visitor<DocumentLinks>, Inline.Visitor<DocumentLinks> {

  final List<String> ids = new ArrayList<>();
  final List<String> targets = new ArrayList<>();
  final List<String> texts = new ArrayList<>();

  static DocumentLinks of(Document document) {
    DocumentLinks links = new DocumentLinks();
    links.texts.add(document.title() + document.subtitle());
    document.sections().forEach(links::section);
    links.ids.removeIf(String::isEmpty);
    links.targets.removeIf(String::isEmpty);
    return links;
  }

  private void section(Section section) {
    ids.add(section.id());
    texts.add(section.title());
    section.blocks().forEach(block -> block.accept(this));
    section.sections().forEach(this::section);
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    paragraph.words().forEach(each -> each.accept(this));
  }

  @Override
  public void tiles(Tiles tiles) {
    for (Tile tile : tiles.tiles()) {
      targets.add(tile.target());
      texts.add(tile.label() + tile.note());
    }
  }

  @Override
  public void table(Table table) {
    ids.add(table.id());
    texts.add(table.caption());
    table.columns().forEach(column -> texts.add(column.title()));
    for (RowGroup group : table.groups()) {
      for (TableRow row : group.rows()) {
        ids.add(row.id());
        row.cells().forEach(cell -> cell.accept(this));
      }
    }
  }

  @Override
  public void varianceChart(VarianceChart chart) {
    ids.add(chart.id());
    targets.add(chart.table());
    texts.add(chart.title() + chart.description());
  }

  @Override
  public void programSheet(ProgramSheet sheet) {
    ids.add(sheet.id());
    texts.add(sheet.heading());
    sheet.years().forEach(year -> year.cells().forEach(this::cell));
    table(sheet.indicators());
    sheet.findings().forEach(entry -> targets.add(entry.id()));
  }

  private void cell(ProgramSheet.CellWords cell) {
    texts.add(cell.place());
    cell.words().forEach(each -> each.accept(this));
  }

  @Override
  public void findingList(FindingList findings) {
    for (FindingList.Entry entry : findings.entries()) {
      ids.add(entry.id());
      targets.add(entry.target());
      texts.add(entry.title() + entry.message());
    }
  }

  @Override
  public void facts(Facts facts) {
    facts.facts().forEach(fact -> texts.add(fact.term() + fact.text()));
  }

  @Override
  public DocumentLinks words(TableCell.Words words) {
    words.words().forEach(each -> each.accept(this));
    return this;
  }

  @Override
  public DocumentLinks number(TableCell.Numeric number) {
    targets.add(number.provenance().target());
    texts.add(number.text());
    return this;
  }

  @Override
  public DocumentLinks missing(TableCell.Missing missing) {
    texts.add(missing.text() + missing.hint());
    return this;
  }

  @Override
  public DocumentLinks shares(TableCell.Shares shares) {
    texts.add(shares.text());
    return this;
  }

  @Override
  public DocumentLinks text(Inline.Text text) {
    texts.add(text.text());
    return this;
  }

  @Override
  public DocumentLinks strong(Inline.Strong strong) {
    texts.add(strong.text());
    return this;
  }

  @Override
  public DocumentLinks link(Inline.Link link) {
    targets.add(link.target());
    texts.add(link.text());
    return this;
  }

  @Override
  public DocumentLinks mark(Inline.Mark mark) {
    ids.add(mark.id());
    targets.add(mark.target());
    texts.add(mark.text() + mark.hint());
    return this;
  }
}
