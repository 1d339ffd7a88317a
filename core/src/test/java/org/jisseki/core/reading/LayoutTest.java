package org.jisseki.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Layouts of many bodies, each a small table with its expected reading, in text files beside. */
class LayoutTest {

  @TestFactory
  Stream<DynamicTest> eachLayoutIsReadAsACarefulPersonReadsIt() {
    return Stream.of("layouts.txt", "layouts-of-councils.txt").flatMap(LayoutTest::layouts);
  }

  private static Stream<DynamicTest> layouts(String file) {
    try (InputStream in = LayoutTest.class.getResourceAsStream(file)) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(all.split("(?m)^== ")).skip(1).map(LayoutTest::layout);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DynamicTest layout(String text) {
    int end = text.indexOf('\n');
    int line = text.indexOf("\n--\n");
    String grid = text.substring(end + 1, line + 1);
    String expected = text.substring(line + 4).strip() + "\n";
    return dynamicTest(
        text.substring(0, end),
        () -> assertEquals(expected, Outlined.of(TableReader.standard().read(GridText.of(grid)))));
  }
}
