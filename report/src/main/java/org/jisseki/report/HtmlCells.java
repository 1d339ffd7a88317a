package org.jisseki.report;

import org.jisseki.core.document.Column;
import org.jisseki.core.document.Provenance;
import org.jisseki.core.document.TableCell;

/** Writes the cells of a table as HTML. */
final class HtmlCells implements TableCell.Visitor<HtmlOut> {

  private final HtmlOut out;
  private final HtmlWords inlines;

  HtmlCells(HtmlOut out) {
    this.out = out;
    this.inlines = new HtmlWords(out);
  }

  /**
   * Writes a cell.
   *
   * @param same whether the row above says the same in the columns that are shown once
   */
  void write(Column column, TableCell cell, boolean same) {
    // A row that has nothing to say in this column has no heading there either.
    boolean heading = column.type() == Column.Type.HEADING && !cell.text().isEmpty();
    String name = heading ? "th" : "td";
    String kind = "c-" + column.id();
    if (column.type() == Column.Type.NUMBER) {
      kind += " num";
    }
    if (column.once()) {
      kind += " once";
    }
    out.open(
        name,
        "class",
        kind,
        "scope",
        heading ? "row" : "",
        "data-label",
        column.type() == Column.Type.NUMBER ? column.title() : "");
    if (column.once() && same) {
      out.element("span", cell.text());
    } else {
      cell.accept(this);
    }
    out.close(name);
  }

  @Override
  public HtmlOut words(TableCell.Words words) {
    inlines.write(words.words());
    return out;
  }

  /** The number with its exact value, leading to the words that it was read from. */
  @Override
  public HtmlOut number(TableCell.Numeric number) {
    Provenance from = number.provenance();
    boolean linked = from.isPresent() && !from.target().isEmpty();
    if (linked) {
      out.open("a", "href", "#" + from.target(), "title", from.words());
    }
    out.open("data", "value", number.value().toPlainString());
    out.text(number.text()).close("data");
    return linked ? out.close("a") : out;
  }

  @Override
  public HtmlOut missing(TableCell.Missing missing) {
    return out.element(
        "span", missing.text(), "class", "none " + missing.kind().id(), "title", missing.hint());
  }

  /** A bar of its own in four parts; the words beside it say the same. */
  @Override
  public HtmlOut shares(TableCell.Shares shares) {
    out.open(
        "svg",
        "class",
        "shares",
        "viewBox",
        "0 0 100 8",
        "preserveAspectRatio",
        "none",
        "role",
        "img",
        "aria-label",
        shares.text());
    out.element("title", shares.text());
    int total = Math.max(1, shares.total());
    int at = share(0, shares.up(), total, "up");
    at = share(at, shares.flat(), total, "flat");
    at = share(at, shares.down(), total, "down");
    share(at, shares.alone(), total, "alone");
    return out.close("svg");
  }

  /** A line through the values, broken where a year states none; the words say the same. */
  @Override
  public HtmlOut line(TableCell.Line line) {
    return new SvgLine(line).write(out);
  }

  private int share(int before, int count, int total, String kind) {
    if (count > 0) {
      String x = Decimals.hundredth(10_000L * before / total);
      String width = Decimals.hundredth(10_000L * count / total);
      out.open("rect", "class", kind, "x", x, "y", "0", "width", width, "height", "8");
      out.close("rect");
    }
    return before + count;
  }
}
