package org.jisseki.core.text;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The phrases of one language by their keys, from a UTF-8 properties file.
 *
 * <p>A phrase may have named arguments in braces, such as {@code {program}}. The language is chosen
 * by whoever opens the file, never by the default locale. Immutable and thread-safe.
 */
public final class Phrases implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ImmutableMap<String, String> phrases;

  private Phrases(ImmutableMap<String, String> phrases) {
    this.phrases = phrases;
  }

  /**
   * Reads the phrases of a properties file in UTF-8 and closes it.
   *
   * @throws IOException where the stream fails
   */
  public static Phrases read(InputStream in) throws IOException {
    try (in) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Phrases(ImmutableMap.copyOf(PropertyLines.read(file)));
    }
  }

  /**
   * The phrase of a key, its arguments not filled in.
   *
   * @throws IllegalArgumentException where there is no such phrase
   */
  public String text(String key) {
    String phrase = phrases.get(key);
    if (phrase == null) {
      throw new IllegalArgumentException("There is no phrase for the key " + key);
    }
    return phrase;
  }

  /**
   * The phrase of a key with its named arguments filled in.
   *
   * @param arguments the arguments by name; one without a value stays in its braces
   * @throws IllegalArgumentException where there is no such phrase
   */
  public String text(String key, Map<String, String> arguments) {
    return fill(text(key), arguments);
  }

  private static String fill(String template, Map<String, String> arguments) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    int open = template.indexOf('{');
    while (open >= 0) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String value = arguments.get(template.substring(open + 1, close));
      filled.append(template, at, open);
      filled.append(value == null ? template.substring(open, close + 1) : value);
      at = close + 1;
      open = template.indexOf('{', at);
    }
    return filled.append(template, at, template.length()).toString();
  }
}
