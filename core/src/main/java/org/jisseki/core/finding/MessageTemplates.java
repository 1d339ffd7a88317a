package org.jisseki.core.finding;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/** Sentences in both languages with named arguments in braces, such as {@code {found}}. */
final class MessageTemplates {

  private final ImmutableMap<String, String> ja;
  private final ImmutableMap<String, String> en;

  private MessageTemplates(ImmutableMap<String, String> ja, ImmutableMap<String, String> en) {
    this.ja = ja;
    this.en = en;
  }

  /** Loads {@code NAME_ja.properties} and {@code NAME_en.properties} beside this type. */
  static MessageTemplates load(String name) {
    return new MessageTemplates(
        properties(name + "_ja.properties"), properties(name + "_en.properties"));
  }

  /** The sentence as it stands. */
  Message get(String key) {
    return new Message(require(ja, key), require(en, key));
  }

  /** The sentence with its arguments filled in; an argument that is not given stays in braces. */
  Message filled(String key, Map<String, String> details) {
    return new Message(fill(require(ja, key), details), fill(require(en, key), details));
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

  private static ImmutableMap<String, String> properties(String name) {
    Properties properties = new Properties();
    try (InputStream in = MessageTemplates.class.getResourceAsStream(name)) {
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
