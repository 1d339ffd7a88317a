package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Words that rules look for, by what they say; from {@code check-words.properties}. */
final class CheckWords implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final CheckWords STANDARD = load();

  private final ImmutableMap<String, ImmutableList<String>> words;

  private CheckWords(ImmutableMap<String, ImmutableList<String>> words) {
    this.words = words;
  }

  /** The built-in words. */
  static CheckWords standard() {
    return STANDARD;
  }

  /** Whether a text holds one of the words that say something. */
  boolean says(String what, String text) {
    for (String word : of(what)) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The words that say something. */
  ImmutableList<String> of(String what) {
    ImmutableList<String> found = words.get(what);
    if (found == null) {
      throw new IllegalArgumentException("No words for " + what);
    }
    return found;
  }

  private static CheckWords load() {
    Properties properties = new Properties();
    try (InputStream in = CheckWords.class.getResourceAsStream("check-words.properties")) {
      if (in == null) {
        throw new IllegalStateException("Missing resource check-words.properties");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ImmutableMap.Builder<String, ImmutableList<String>> words = ImmutableMap.builder();
    for (String key : properties.stringPropertyNames()) {
      words.put(key, ImmutableList.copyOf(properties.getProperty(key).split(" ", -1)));
    }
    return new CheckWords(words.buildOrThrow());
  }
}
