package org.jisseki.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.jisseki.core.finding.Language;

/**
 * The sentences of the command line in one language, from {@code words_ja.properties} or {@code
 * words_en.properties} beside this type.
 *
 * <p>A sentence holds named arguments in braces, such as {@code {file}}.
 */
final class Words {
  private final Language language;
  private final Properties sentences = new Properties();

  private Words(Language language) {
    this.language = language;
    String name = "words_" + language.tag() + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      sentences.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("The words of " + name + " cannot be read", e);
    }
  }

  /** The sentences of a language. */
  static Words in(Language language) {
    return new Words(language);
  }

  /** The language of the sentences. */
  Language language() {
    return language;
  }

  /**
   * A sentence with its arguments filled in.
   *
   * @param key the sentence's key
   * @param arguments the names and values of its arguments in turn: {@code "file", "a.tsv"}
   */
  String say(String key, String... arguments) {
    String sentence = sentences.getProperty(key);
    if (sentence == null) {
      throw new IllegalArgumentException("No sentence for " + key + " in " + language);
    }
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      values.put(arguments[i], arguments[i + 1]);
    }
    return fill(sentence, values);
  }

  private static String fill(String sentence, Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < sentence.length()) {
      int open = sentence.indexOf('{', at);
      int close = open < 0 ? -1 : sentence.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String name = sentence.substring(open + 1, close);
      filled.append(sentence, at, open).append(values.getOrDefault(name, "{" + name + "}"));
      at = close + 1;
    }
    return filled.append(sentence, at, sentence.length()).toString();
  }

  /** Whether there is a sentence of that key. */
  boolean has(String key) {
    return sentences.containsKey(key);
  }

  /** A sentence without arguments, its lines apart. */
  String[] lines(String key) {
    return say(key).split("\n", -1);
  }
}
