package org.jisseki.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jisseki.acceptance.Jisseki;

/**
 * Prints how long a browser takes over a page: to show it first, to load it, to filter and to sort
 * it.
 */
final class PageTimes {
  private static final int HEADER_LINES = 4;
  private static final int NAME = 3;

  private static final String NAVIGATION =
      "const paint = performance.getEntriesByName('first-contentful-paint')[0];"
          + "const load = performance.getEntriesByType('navigation')[0];"
          + "return [paint ? paint.startTime : -1, load.domInteractive, load.loadEventEnd].map(Math.round);";

  /** From the typing to the next frame, the wait for the typist left out. */
  private static final String FILTER =
      "const done = arguments[arguments.length - 1];"
          + "const field = document.querySelector('form.controls input[type=search]');"
          + "const select = document.querySelector('form.controls select');"
          + "field.value = '相談'; const start = performance.now();"
          + "select.dispatchEvent(new Event('change'));"
          + "requestAnimationFrame(() => setTimeout(() => done(Math.round(performance.now() - start))));";

  private static final String SORT =
      "const done = arguments[arguments.length - 1]; const start = performance.now();"
          + "document.querySelector('#programs th.c-rate button').click();"
          + "requestAnimationFrame(() => setTimeout(() => done(Math.round(performance.now() - start))));";

  private PageTimes() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("jisseki-page");
    Path table = folder.resolve("table.tsv");
    Files.write(table, programs(Integer.parseInt(arguments[0])));
    Jisseki.run(folder.resolve("printed"), "report", table, "--as", "html", "-o", folder);
    print(folder.resolve("table.html"));
  }

  /** The clean example, its programs repeated under new names. */
  private static List<String> programs(int count) throws IOException {
    List<String> example =
        Files.readAllLines(
            Path.of(System.getProperty("jisseki.root"), "examples/tables/shiomino-r5-clean.tsv"));
    List<String> lines = new ArrayList<>(example.subList(0, HEADER_LINES));
    List<String> body = example.subList(HEADER_LINES, example.size());
    for (int i = 0; i < count; i++) {
      String[] cells = body.get(i % body.size()).split("\t", -1);
      cells[NAME] += " " + (i / body.size() + 1);
      lines.add(String.join("\t", cells));
    }
    return lines;
  }

  private static void print(Path page) throws IOException {
    try (Browser browser = Browser.start()) {
      browser.open(page, 1280, 900);
      System.out.printf(
          Locale.ROOT,
          "%.1f MB, %s rows; first paint, parsed, loaded: %s ms; filter %s ms; sort %s ms%n",
          Files.size(page) / 1e6,
          browser.run("return document.querySelectorAll('#programs tbody tr').length"),
          browser.run(NAVIGATION),
          browser.driver().executeAsyncScript(FILTER),
          browser.driver().executeAsyncScript(SORT));
    }
  }
}
