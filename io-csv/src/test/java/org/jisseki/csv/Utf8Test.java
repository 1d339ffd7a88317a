package org.jisseki.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UTF-8 is read as the platform reads it, well-formed or not. */
class Utf8Test {

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "é", "配食", "𠮷野家", "No.1\t配食×4回 😀\n"})
  void textComesBack(String text) {
    assertEquals(text, decoded(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Property
  void anyTextComesBack(@ForAll String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(new String(bytes, StandardCharsets.UTF_8), decoded(bytes));
  }

  @Property
  void anyBytesAreReadAsThePlatformReadsThem(@ForAll byte[] bytes) {
    assertEquals(new String(bytes, StandardCharsets.UTF_8), decoded(bytes));
  }

  /** Each first byte before bytes that may and may not go on with it. */
  @Property(tries = 300)
  void aDamagedCharacterIsReadAsThePlatformReadsIt(
      @ForAll byte first, @ForAll byte second, @ForAll("further") byte third) {
    byte[] bytes = {'a', first, second, third, (byte) 0x80, (byte) 0xBF, 'b'};
    for (int to = 1; to <= bytes.length; to++) {
      byte[] cut = Arrays.copyOf(bytes, to);
      assertEquals(new String(cut, StandardCharsets.UTF_8), decoded(cut));
    }
  }

  @Provide
  Arbitrary<Byte> further() {
    return Arbitraries.bytes().between((byte) -128, (byte) -60);
  }

  private static String decoded(byte[] bytes) {
    return new String(Utf8.decode(bytes));
  }
}
