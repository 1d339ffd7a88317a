package org.jisseki.core.finding;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/**
 * The words that belong to each finding code: title, message, rule, example and cure, in Japanese
 * and English.
 *
 * <p>A message is a template with named arguments in braces, such as {@code {found}}.
 */
public final class FindingTexts {

  private static final ImmutableMap<String, String> JA = load("findings_ja.properties");
  private static final ImmutableMap<String, String> EN = load("findings_en.properties");

  private FindingTexts() {}

  /** What the kind of finding is called, in a few words. */
  public static Message title(FindingCode code) {
    return text(code, "title");
  }

  /** The rule behind the finding. */
  public static Message rule(FindingCode code) {
    return text(code, "rule");
  }

  /** A small example. */
  public static Message example(FindingCode code) {
    return text(code, "example");
  }

  /** What to do about it. */
  public static Message cure(FindingCode code) {
    return text(code, "cure");
  }

  /** The message of the code with its named arguments filled in. */
  static Message message(FindingCode code, Map<String, String> details) {
    Message template = text(code, "message");
    return new Message(fill(template.ja(), details), fill(template.en(), details));
  }

  private static Message text(FindingCode code, String part) {
    String key = code.id() + "." + part;
    return new Message(require(JA, key), require(EN, key));
  }

  private static String require(ImmutableMap<String, String> texts, String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException("No text for " + key);
    }
    return text;
  }

  private static String fill(String template, Map<String, String> details) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String name = template.substring(open + 1, close);
      String value = details.get(name);
      filled.append(template, at, open).append(value == null ? "{" + name + "}" : value);
      at = close + 1;
    }
    return filled.append(template, at, template.length()).toString();
  }

  private static ImmutableMap<String, String> load(String name) {
    Properties properties = new Properties();
    try (InputStream in = FindingTexts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Missing resource " + name);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    properties.forEach((key, value) -> texts.put((String) key, (String) value));
    return texts.buildOrThrow();
  }
}
