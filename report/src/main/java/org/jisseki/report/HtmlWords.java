package org.jisseki.report;

import java.util.List;
import org.jisseki.core.document.Inline;

/** Writes running words as HTML. */
final class HtmlWords implements Inline.Visitor<HtmlOut> {

  /** Marks up to this length stay on one line with their sign. */
  private static final int SHORT = 16;

  private final HtmlOut out;

  HtmlWords(HtmlOut out) {
    this.out = out;
  }

  void write(List<Inline> words) {
    words.forEach(each -> each.accept(this));
  }

  @Override
  public HtmlOut text(Inline.Text text) {
    return out.text(text.text());
  }

  @Override
  public HtmlOut strong(Inline.Strong strong) {
    return out.element("strong", strong.text());
  }

  @Override
  public HtmlOut link(Inline.Link link) {
    return out.element("a", link.text(), "href", "#" + link.target());
  }

  /** A mark leads to the other year's words; one without a partner can still be led to. */
  @Override
  public HtmlOut mark(Inline.Mark mark) {
    String name = mark.isPaired() ? "a" : "span";
    String href = mark.isPaired() ? "#" + mark.target() : "";
    String kind = mark.isPaired() ? "mark" : "mark alone";
    if (mark.text().length() <= SHORT) {
      kind += " short";
    }
    out.open(name, "class", kind, "id", mark.id(), "href", href, "title", mark.hint());
    out.text(mark.text());
    if (!mark.ref().isEmpty()) {
      out.element("sup", mark.ref());
    }
    return out.close(name);
  }
}
