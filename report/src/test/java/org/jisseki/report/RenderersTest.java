package org.jisseki.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jisseki.core.document.Document;
import org.jisseki.core.document.ReportDocument;
import org.jisseki.core.finding.Language;
import org.jisseki.core.text.DisplayWidth;
import org.jisseki.report.InventedCouncil.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderersTest {

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern HREF = Pattern.compile(" href=\"([^\"]*)\"");

  @ParameterizedTest
  @EnumSource(Language.class)
  void wholeDocumentsAreAsTheyWere(Language language) {
    Golden.assertSame("invented-" + language.tag() + ".md", markdown(report(language)));
    Golden.assertSame(
        "invented-" + language.tag() + ".txt", terminal(report(language), 100, false));
    Golden.assertSame(
        "invented-show-" + language.tag() + ".txt", terminal(show(language), 80, false));
    Golden.assertSame("invented-" + language.tag() + ".html", html(report(language)));
  }

  @Test
  void otherLocaleZoneAndRunGiveTheSameText() {
    Document here = report(Language.JA);
    String elsewhere = Elsewhere.call(() -> html(report(Language.JA)) + markdown(here));
    assertEquals(html(here) + markdown(here), elsewhere);
    assertEquals(
        terminal(here, 80, true), Elsewhere.call(() -> terminal(report(Language.JA), 80, true)));
  }

  @Test
  void everyLinkOfThePageLeadsToOneIdOfThePage() {
    String page = html(report(Language.JA));
    Set<String> ids = new LinkedHashSet<>();
    Matcher id = ID.matcher(page);
    while (id.find()) {
      assertTrue(ids.add(id.group(1)), () -> "twice: " + id.group(1));
    }
    Matcher href = HREF.matcher(page);
    int links = 0;
    while (href.find()) {
      assertTrue(href.group(1).startsWith("#"), href::group);
      assertTrue(ids.contains(href.group(1).substring(1)), href::group);
      links++;
    }
    assertTrue(links > 100, "there are links");
  }

  @Test
  void aNumberLeadsToTheWordsThatItWasReadFrom() {
    String page = html(report(Language.JA));
    assertTrue(
        page.contains("<a href=\"#p4c1\" title=\"1,530,000円\"><data value=\"1530000\">1,530,000"));
    assertTrue(page.contains("<a class=\"mark short\" id=\"p4c1\" href=\"#p4b1\""));
    assertTrue(page.contains("title=\"令和4年度の「1,502,500円」と比較(根拠: 名称・単位)\">1,530,000円"));
  }

  @Test
  void thePageAdmitsNothingButItsOwnStyleAndScript() {
    String page = html(report(Language.EN));
    assertTrue(page.contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"));
    assertFalse(page.contains(" style="), "no style attribute would be admitted");
    assertFalse(page.contains(" onclick="), "no handler would be admitted");
    assertFalse(page.contains("http://") || page.contains("https://"), "no address at all");
    assertEquals(1, page.split("<script>", -1).length - 1);
    assertEquals(1, page.split("<style>", -1).length - 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100, 132, 200})
  void noLineOfTheTerminalIsWiderThanItsColumns(int columns) {
    for (Language language : Language.values()) {
      String text =
          terminal(show(language), columns, false) + terminal(report(language), columns, false);
      for (String line : text.split("\n", -1)) {
        assertTrue(DisplayWidth.of(line) <= columns, () -> columns + " columns: " + line);
      }
    }
  }

  @Test
  void colorsChangeNothingButColors() {
    String colored = terminal(show(Language.JA), 80, true);
    assertTrue(colored.contains("\u001B[34m"));
    assertEquals(
        terminal(show(Language.JA), 80, false),
        colored.replaceAll("\u001B\\[[0-9;]*m", "").replaceAll("(?m) +$", ""));
  }

  static Document report(Language language) {
    Story story = InventedCouncil.story();
    return ReportDocument.in(language)
        .generatedBy("jisseki (test)")
        .build(story.reading(), story.comparison(), story.findings());
  }

  static Document show(Language language) {
    Story story = InventedCouncil.story();
    return ReportDocument.in(language)
        .buildComparison(story.reading(), story.comparison(), story.findings());
  }

  static String html(Document document) {
    return render(out -> new HtmlRenderer().render(document, out));
  }

  static String markdown(Document document) {
    return render(out -> new MarkdownRenderer().render(document, out));
  }

  static String terminal(Document document, int columns, boolean color) {
    return render(out -> new TerminalRenderer(columns, color).render(document, out));
  }

  /** One of the renderers. */
  private interface Rendering {
    void render(Appendable out) throws IOException;
  }

  private static String render(Rendering rendering) {
    StringBuilder out = new StringBuilder();
    try {
      rendering.render(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
