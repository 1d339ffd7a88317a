package org.jisseki.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jisseki.core.document.Document;
import org.jisseki.core.document.ReportDocument;
import org.jisseki.core.finding.Language;
import org.jisseki.core.text.DisplayWidth;
import org.jisseki.report.InventedCouncil.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a table holds, its documents are harmless and readable. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileTableTest {

  private static final String SCRIPT =
      "</script><script>alert(1)</script><img src=x onerror=alert(1)>";
  private static final String ATTRIBUTE = "\" onmouseover=\"alert(1)\" x='&#39;";
  private static final String FORMULA = "=cmd|' /C calc'!A0";
  private static final String DIRECTION = "売上\u202E000,1\u202C\u2066x\u2069\u200F";
  private static final String CONTROL = "a\u0000b\u0007c\u001B[2Jd\u009Be\u0085f";
  private static final String MARKDOWN = "| a | b |\n# 見出し\n[x](javascript:alert(1)) <b>*_`~~";
  private static final String LONE = "\uD800 と \uDFFF";
  private static final String LONG = "長い文。".repeat(25_000);

  @ParameterizedTest
  @ValueSource(strings = {SCRIPT, ATTRIBUTE, FORMULA, DIRECTION, CONTROL, MARKDOWN, LONE})
  void noFormatLetsTheTextAct(String text) {
    Story story = InventedCouncil.storyOf(text);
    Document document = document(story);
    assertHarmlessPage(RenderersTest.html(document));
    assertHarmlessMarkdown(RenderersTest.markdown(document));
    assertHarmlessTerminal(RenderersTest.terminal(document, 80, false));
    assertEquals(List.of(), SchemaCheck.errors("report", json(story)));
  }

  private static void assertHarmlessPage(String page) {
    assertEquals(1, count(page, "<script"), "only its own script");
    assertEquals(0, count(page, "<img"));
    assertEquals(0, count(page, "<b>*"));
    assertFalse(page.contains(" onmouseover=\""), "no attribute is broken out of");
    assertNothingActs(page);
  }

  private static void assertHarmlessMarkdown(String markdown) {
    assertFalse(markdown.replace("\\<", "").contains("<script"), "no HTML");
    assertFalse(markdown.contains("[x](javascript"), "no link");
    assertFalse(markdown.contains("\n# 見出し"), "no heading");
    assertNothingActs(markdown);
  }

  private static void assertHarmlessTerminal(String terminal) {
    assertNothingActs(terminal);
    for (String line : terminal.split("\n", -1)) {
      assertTrue(DisplayWidth.of(line) <= 80, line);
    }
  }

  /** No control character but the line end, no direction mark, no lone surrogate. */
  private static void assertNothingActs(String text) {
    text.codePoints()
        .forEach(
            point ->
                assertTrue(
                    point == '\n'
                        || (point >= ' ' && point < 0x7F)
                        || (point >= 0xA0
                            && Character.getType(point) != Character.SURROGATE
                            && Character.getType(point) != Character.FORMAT),
                    () -> "U+" + Integer.toHexString(point)));
  }

  @Test
  void aVeryLongCellIsShownWhole() {
    Document document = document(InventedCouncil.storyOf(LONG));
    assertTrue(RenderersTest.html(document).contains(LONG));
    assertTrue(RenderersTest.markdown(document).contains(LONG));
    assertTrue(RenderersTest.terminal(document, 80, false).length() > LONG.length());
  }

  @Test
  void hiddenCharactersAreShownByTheirCodePoints() {
    String page = RenderersTest.html(document(InventedCouncil.storyOf(DIRECTION)));
    assertTrue(page.contains("売上⟨U+202E⟩000,1⟨U+202C⟩"), "in the words of the cell");
  }

  @Test
  void theJsonGivesTheTextBackUnchanged() {
    for (String text : List.of(SCRIPT, DIRECTION, CONTROL, MARKDOWN, LONE, LONG)) {
      String json = json(InventedCouncil.storyOf(text));
      String name =
          tools.jackson.databind.json.JsonMapper.shared()
              .readTree(json)
              .at("/programs/0/name")
              .asString();
      assertEquals(text, name);
    }
  }

  private static Document document(Story story) {
    return ReportDocument.in(Language.JA)
        .build(story.reading(), story.comparison(), story.findings());
  }

  private static String json(Story story) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new JsonReport().write(story.reading(), story.comparison(), story.findings(), out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
