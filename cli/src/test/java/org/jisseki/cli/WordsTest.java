package org.jisseki.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jisseki.core.finding.Language;
import org.junit.jupiter.api.Test;

final class WordsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[a-z]+}");

  @Test
  void bothLanguagesHaveTheSameSentencesWithTheSameArguments() throws IOException {
    Properties ja = load("words_ja.properties");
    Properties en = load("words_en.properties");
    assertEquals(new TreeSet<>(en.stringPropertyNames()), new TreeSet<>(ja.stringPropertyNames()));
    for (String key : en.stringPropertyNames()) {
      assertEquals(arguments(en.getProperty(key)), arguments(ja.getProperty(key)), key);
    }
  }

  @Test
  void fillsInArgumentsOnceAndNeverInsideEachOther() {
    assertEquals(
        "{why} cannot be written: {file}",
        Words.in(Language.EN).say("error.unwritable", "file", "{why}", "why", "{file}"));
  }

  @Test
  void refusesAKeyThatNobodyWrote() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class, () -> Words.in(Language.JA).say("no.such.key"));
    assertEquals("No sentence for no.such.key in JA", thrown.getMessage());
  }

  private static Set<String> arguments(String sentence) {
    return ARGUMENT
        .matcher(sentence)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties load(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
