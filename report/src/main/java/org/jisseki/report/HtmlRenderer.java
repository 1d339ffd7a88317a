package org.jisseki.report;

import java.io.IOException;
import org.jisseki.core.document.Block;
import org.jisseki.core.document.Document;
import org.jisseki.core.document.Section;
import org.jisseki.core.text.Phrases;

/**
 * Renders a document as one HTML file that needs nothing else: no network, no font, no image.
 *
 * <p>Its content security policy allows nothing but the style and the script inside it, by their
 * hashes. It can be read, followed and printed without script; the script adds filters, sorting and
 * a CSV of the shown rows. Every text of the document is escaped. Stateless and thread-safe.
 *
 * <pre>{@code
 * try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
 *   new HtmlRenderer().render(document, out);
 * }
 * }</pre>
 */
public final class HtmlRenderer {

  /** A renderer. */
  public HtmlRenderer() {}

  /**
   * Renders a document; the target is to be encoded in UTF-8, lines end in {@code \n}.
   *
   * @throws IOException where the target does not take it
   */
  public void render(Document document, Appendable target) throws IOException {
    Phrases words = PageAssets.words(document.language());
    HtmlOut out = new HtmlOut();
    head(document, out);
    out.open("body").line();
    out.element("a", words.text("skip"), "class", "skip", "href", "#main").line();
    banner(document, out);
    navigation(document, words, out);
    out.open("main", "id", "main").line();
    HtmlBlocks blocks = new HtmlBlocks(out, words);
    for (Section section : document.sections()) {
      section(section, 2, blocks, out, target);
    }
    out.close("main").line();
    footer(document, out);
    out.raw("<script>").raw(PageAssets.SCRIPT).raw("</script>").line();
    out.close("body").line().close("html").line();
    out.passOnAll(target);
  }

  private static void head(Document document, HtmlOut out) {
    out.raw("<!DOCTYPE html>").line();
    out.open("html", "lang", document.language().tag()).line();
    out.open("head").line();
    out.open("meta", "charset", "utf-8").line();
    out.open("meta", "http-equiv", "Content-Security-Policy", "content", PageAssets.POLICY);
    out.line();
    out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    out.open("meta", "name", "color-scheme", "content", "light dark").line();
    out.open("meta", "name", "generator", "content", document.generator()).line();
    String title =
        document.organization().isEmpty()
            ? document.title()
            : document.title() + " — " + document.organization();
    out.element("title", title).line();
    out.raw("<style>").raw(PageAssets.STYLE).raw("</style>").line();
    out.close("head").line();
  }

  private static void banner(Document document, HtmlOut out) {
    out.open("header", "class", "banner").line();
    if (!document.organization().isEmpty()) {
      out.element("p", document.organization(), "class", "organization").line();
    }
    out.element("h1", document.title()).line();
    if (!document.subtitle().isEmpty()) {
      out.element("p", document.subtitle(), "class", "subtitle").line();
    }
    out.close("header").line();
  }

  private static void navigation(Document document, Phrases words, HtmlOut out) {
    out.open("nav", "aria-label", words.text("contents")).open("ul").line();
    for (Section section : document.sections()) {
      out.open("li");
      out.element("a", section.title(), "href", "#" + section.id());
      out.close("li").line();
    }
    out.close("ul").close("nav").line();
  }

  private static void section(
      Section section, int level, HtmlBlocks blocks, HtmlOut out, Appendable target)
      throws IOException {
    String heading = "h" + level;
    String kind = level == 2 ? "part part-" + section.id() : "inner";
    out.open("section", "id", section.id(), "class", kind).line();
    out.element(heading, section.title()).line();
    for (Block block : section.blocks()) {
      block.accept(blocks);
      out.passOn(target);
    }
    for (Section inside : section.sections()) {
      section(inside, level + 1, blocks, out, target);
    }
    out.close("section").line();
  }

  private static void footer(Document document, HtmlOut out) {
    if (!document.generator().isEmpty()) {
      out.open("footer").element("p", document.generator()).close("footer").line();
    }
  }
}
