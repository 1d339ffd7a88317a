package org.jisseki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jisseki.acceptance.Jisseki;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The HTML report of the example table, as Chromium shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HtmlReportBrowserTest {
  private static final String SHOWN_ROWS =
      "return [...document.querySelectorAll('#programs tbody tr:not(.group)')]"
          + ".filter(row => row.getClientRects().length)";

  private Browser browser;
  private Path japanese;
  private Path english;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException, InterruptedException {
    browser = Browser.start();
    japanese = report(folder, "ja");
    english = report(folder, "en");
  }

  private static Path report(Path folder, String language)
      throws IOException, InterruptedException {
    Path table =
        Path.of(System.getProperty("jisseki.root")).resolve("examples/tables/shiomino-r5.tsv");
    Path out = Files.createDirectories(folder.resolve(language));
    Jisseki.run(
        out.resolve("printed"), "report", table, "--as", "html", "--lang", language, "-o", out);
    return out.resolve("shiomino-r5.html");
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private Browser desktop() {
    browser.scripts(true);
    browser.dark(false);
    return browser.open(japanese, 1280, 900);
  }

  private List<String> shownRows() {
    return browser.lines(SHOWN_ROWS + ".map(row => row.textContent)");
  }

  private void type(String text) throws InterruptedException {
    WebElement field = browser.find("form.controls input[type=search]");
    field.clear();
    field.sendKeys(text);
    Thread.sleep(300);
  }

  @Test
  void filtersHalfAndFullWidthAlike() throws InterruptedException {
    desktop();
    int all = shownRows().size();
    type("ＳＮＳ");
    List<String> wide = shownRows();
    type("sns");
    assertEquals(wide, shownRows());
    assertFalse(wide.isEmpty());
    assertTrue(wide.size() < all);
    assertTrue(wide.stream().allMatch(row -> row.contains("SNS")), wide::toString);
  }

  @Test
  void countsTheRowsItShows() throws InterruptedException {
    desktop();
    int all = shownRows().size();
    type("相談");
    String count = browser.find("form.controls output").getText();
    assertTrue(count.contains(Integer.toString(shownRows().size())), count);
    assertTrue(count.contains(Integer.toString(all)), count);
  }

  @Test
  void sortsByNumbersAndSaysSo() {
    desktop();
    WebElement head = browser.find("#programs thead th.c-difference");
    head.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    assertEquals("descending", head.getAttribute("aria-sort"));
    String numbers =
        SHOWN_ROWS
            + ".map(row => row.querySelector('.c-difference data')).filter(Boolean)"
            + ".map(data => Number(data.value))";
    List<String> falling = browser.lines(numbers);
    List<Double> values = falling.stream().map(Double::valueOf).toList();
    List<Double> sorted = values.stream().sorted(Comparator.reverseOrder()).toList();
    assertTrue(values.size() > 50, falling::toString);
    assertEquals(sorted, values);
  }

  @Test
  void keepsItsStateInTheAddress() throws InterruptedException {
    desktop();
    type("相談");
    browser.find("#programs thead th.c-rate button").click();
    List<String> before = shownRows();
    String address = browser.driver().getCurrentUrl();
    browser.driver().get("about:blank");
    browser.driver().get(address);
    assertEquals(before, shownRows());
  }

  @Test
  void savesTheShownRowsAsCsv() throws InterruptedException {
    desktop();
    type("相談");
    browser.run(
        "window.saved = []; URL.createObjectURL = blob => { blob.text().then(t => saved.push(t));"
            + " return '#'; }; URL.revokeObjectURL = () => {};");
    browser.find("form.controls [data-csv]").click();
    Thread.sleep(200);
    String csv = browser.lines("return window.saved").get(0);
    // Blob.text() drops the byte order mark that makes spreadsheets read UTF-8.
    assertEquals(shownRows().size() + 1, csv.strip().lines().count(), csv);
    assertTrue(csv.startsWith("\""), csv);
  }

  @Test
  void leadsFromANumberToItsWords() {
    desktop();
    WebElement link = browser.find("#programs td.c-current a");
    String number = link.getText();
    String target = target(link);
    link.click();
    WebElement words = browser.find("#" + target);
    assertTrue(words.getText().contains(number), words::getText);
    Object seen =
        browser.run(
            "const box = arguments[0].getBoundingClientRect();"
                + "return box.top >= 0 && box.bottom <= innerHeight",
            words);
    assertEquals(true, seen);
  }

  @Test
  void leadsFromAPairedNumberToThatOfTheOtherYear() {
    desktop();
    WebElement mark = browser.find(".sheet a.mark");
    WebElement other = browser.find("#" + target(mark));
    assertEquals(attribute(mark, "id"), target(other));
    assertFalse(attribute(mark, "title").isBlank());
  }

  /** The id that a link leads to. */
  private static String target(WebElement link) {
    return attribute(link, "href").replaceFirst(".*#", "");
  }

  private static String attribute(WebElement element, String name) {
    return String.valueOf(element.getAttribute(name));
  }

  @Test
  void saysNothingOnTheConsoleAndAsksTheNetworkForNothing() throws InterruptedException {
    browser.console();
    browser.requests();
    desktop();
    type("相談");
    assertEquals(List.of(), browser.console());
    assertEquals(List.of(), browser.requests());
  }

  @Test
  void canBeReadWithoutScript() {
    browser.scripts(false);
    browser.open(japanese, 1280, 900);
    try {
      assertFalse(browser.find("form.controls").isDisplayed());
      assertTrue(browser.findAll("#programs tbody tr:not(.group)").size() > 100);
      assertTrue(browser.find("#programs td.c-current a").isDisplayed());
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void isInItsLanguage() {
    desktop();
    assertEquals("ja", browser.find("html").getAttribute("lang"));
    browser.open(english, 1280, 900);
    assertEquals("en", browser.find("html").getAttribute("lang"));
    assertTrue(browser.find("nav").getText().contains("Programs"), browser.find("nav")::getText);
  }

  @Test
  void noTextLiesUnderABar() throws IOException {
    desktop();
    assertEquals(List.of(), browser.linesOf("text-under-bars.js"));
    browser.open(english, 390, 844);
    assertEquals(List.of(), browser.linesOf("text-under-bars.js"));
  }

  @Test
  void textsStandOutFromTheirGround() throws IOException {
    desktop();
    assertEquals(List.of(), browser.linesOf("weak-contrast.js"));
    browser.dark(true);
    browser.open(japanese, 1280, 900);
    assertEquals(List.of(), browser.linesOf("weak-contrast.js"));
  }

  @Test
  void fitsAPhone() {
    browser.scripts(true);
    browser.dark(false);
    browser.open(japanese, 390, 844);
    assertEquals(390L, browser.run("return document.documentElement.scrollWidth"));
  }

  @Test
  void axeFindsNoViolation() {
    desktop();
    assertEquals(List.of(), violations());
    browser.open(english, 390, 844);
    assertEquals(List.of(), violations());
    browser.dark(true);
    browser.open(japanese, 1280, 900);
    assertEquals(List.of(), violations());
  }

  private List<String> violations() {
    return new AxeBuilder()
        .analyze(browser.driver()).getViolations().stream().map(Rule::toString).toList();
  }

  @Test
  void printsOnA4LandscapeWithItsHeadersRepeated(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path info = Programs.find("pdfinfo");
    Path text = Programs.find("pdftotext");
    desktop();
    type("相談");
    String pdf = browser.print(folder.resolve("report.pdf")).toString();
    String facts = Programs.print(info.toString(), pdf);
    assertTrue(facts.contains("841.92 x 594.96 pts (A4)") || facts.contains("842 x 595"), facts);
    String[] pages = Programs.print(text.toString(), "-layout", pdf, "-").split("\f");
    long headed =
        Arrays.stream(pages).filter(page -> page.contains("増減率") && page.contains("令和4年度")).count();
    assertTrue(headed >= 4, () -> headed + " pages with the table's header");
    assertTrue(
        String.join("", pages).contains("車いす"),
        "rows that the filter hides are printed all the same");
  }
}
