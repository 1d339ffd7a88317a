package org.jisseki.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jisseki.core.finding.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damaged and hostile bytes end in a grid or in a refusal, never in anything else. */
class HostileTextTest {

  @ParameterizedTest
  @EnumSource(TextCharset.class)
  void aDamagedTableIsReadOrRefused(TextCharset charset) throws IOException {
    byte[] whole = example().getBytes(charset.decoder());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int seed = 0; seed < 100; seed++) {
            readOrRefuse(damaged(whole, new Random(seed)));
          }
        });
  }

  @Property(tries = 500)
  void anyBytesAreReadOrRefused(@ForAll @Size(max = 300) byte[] bytes) throws IOException {
    readOrRefuse(bytes);
  }

  @ParameterizedTest
  @EnumSource(TextCharset.class)
  void aLargeTextIsDecodedAsASmallOneIs(TextCharset charset) {
    String text = "配食サービス①\t延べ31,904食\n".repeat(70_000);
    byte[] bytes = text.getBytes(charset.decoder());

    assertTrue(bytes.length > 1_000_000);
    assertEquals(text, new String(TextDecoder.decode(bytes, charset.decoder())));
  }

  @Test
  void aLargeTextThatBreaksOffEndsInAReplacementCharacter() {
    byte[] bytes = "配".repeat(600_001).getBytes(TextCharset.WINDOWS_31J.decoder());
    char[] text =
        TextDecoder.decode(
            java.util.Arrays.copyOf(bytes, bytes.length - 1), TextCharset.WINDOWS_31J.decoder());

    assertEquals("配".repeat(600_000) + "\uFFFD", new String(text));
  }

  private static void readOrRefuse(byte[] bytes) throws IOException {
    try {
      TextGrid read = TextGridReader.standard().readText(bytes, "t");
      assertEquals(1, read.grid().sheets().size());
    } catch (UnreadableInputException e) {
      assertTrue(e.words().en().startsWith("t: "), e.words().en());
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = java.util.Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
    int hits = 1 + random.nextInt(20);
    for (int i = 0; i < hits; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static String example() throws IOException {
    Path root = Path.of(System.getProperty("jisseki.root"));
    return Files.readString(
        root.resolve("examples/tables/shiomino-r5.tsv"), StandardCharsets.UTF_8);
  }
}
