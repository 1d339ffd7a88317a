package org.jisseki.browser;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Headless Chromium with one page in it. */
final class Browser implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--lang=ja");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts the browser with a new profile. */
  static Browser start() {
    Path program = Programs.find("chromium", "chromium-browser", "google-chrome");
    Path service = Programs.find("chromedriver");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program.toString());
    options.addArguments(FLAGS);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService driver =
        new ChromeDriverService.Builder().usingDriverExecutable(service.toFile()).build();
    return new Browser(new ChromeDriver(driver, options));
  }

  /** Opens a file in a window of a size, in points. */
  @CanIgnoreReturnValue
  Browser open(Path page, int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    driver.get("about:blank");
    driver.get(page.toUri().toString());
    return this;
  }

  /** Asks the page to show itself in the dark, or in the light again. */
  void dark(boolean dark) {
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    command("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
  }

  /** Lets pages run their scripts from now on, or not. */
  void scripts(boolean run) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  private Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /** The driver itself. */
  ChromeDriver driver() {
    return driver;
  }

  /** The first element that a selector finds. */
  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** All elements that a selector finds. */
  List<WebElement> findAll(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** What a script of the tests returns, of lists, maps, texts and numbers. */
  Object run(String script, Object... arguments) {
    Object answer = driver.executeScript(script, arguments);
    return answer == null ? "" : answer;
  }

  /** What a script of the tests returns as lines. */
  List<String> lines(String script, Object... arguments) {
    return ((List<?>) run(script, arguments)).stream().map(Object::toString).toList();
  }

  /** What a script file beside the tests returns as lines. */
  List<String> linesOf(String file) throws IOException {
    try (var in = Browser.class.getResourceAsStream(file)) {
      return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** What the page said on its console. */
  List<String> console() {
    return entries(LogType.BROWSER);
  }

  /** The addresses that the page asked for, itself left out. */
  List<String> requests() {
    return entries(LogType.PERFORMANCE).stream()
        .filter(entry -> entry.contains("Network.requestWillBeSent\""))
        .filter(entry -> !entry.contains("\"type\":\"Document\""))
        .toList();
  }

  private List<String> entries(String log) {
    return StreamSupport.stream(driver.manage().logs().get(log).spliterator(), false)
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Prints the page as its own style asks. */
  @CanIgnoreReturnValue
  Path print(Path file) throws IOException {
    Object pdf =
        command("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
            .get("data");
    return Files.write(file, Base64.getDecoder().decode(String.valueOf(pdf)));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
