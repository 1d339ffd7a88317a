package org.jisseki.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "実績 R5.tsv, 実績 R5.tsv",
    "a\\b, a\\\\b",
    "'a\nb', a\\x0ab",
    "𠮷野.xlsx, 𠮷野.xlsx",
  })
  void showsANameAsTextAndEscapesWhatIsNone(String name, String shown) {
    assertEquals(shown, FileName.ofLast(Path.of("folder", name)).shown());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsTheBytesOfANameThatIsNoText() {
    // 実績 in Shift_JIS, as old drives hold it
    Path path = Path.of(URI.create("file:///data/%8E%C0%90%D1.tsv"));
    FileName name = FileName.ofLast(path);
    assertEquals("\u008E\u00C0\u0090\u00D1.tsv", name.bytes());
    assertEquals("\\x8e\\xc0\\x90\\xd1.tsv", name.shown());
  }

  @Test
  void showsTheFolderThatEverythingIsBelowAsADot() {
    assertEquals(".", FileName.ROOT.shown());
    assertEquals(
        "a/b", FileName.ROOT.child(FileName.ofText("a")).child(FileName.ofText("b")).shown());
    assertEquals("b", FileName.ofText("a/b").last().shown());
  }

  @Property
  void noTwoNamesLookAlike(@ForAll byte[] one, @ForAll byte[] other) {
    FileName first = new FileName(new String(one, StandardCharsets.ISO_8859_1));
    FileName second = new FileName(new String(other, StandardCharsets.ISO_8859_1));
    assertEquals(first.equals(second), first.shown().equals(second.shown()));
    assertTrue(first.shown().chars().noneMatch(Character::isISOControl) || hasC1(first.shown()));
  }

  /** Control characters beyond ASCII are two bytes of UTF-8, which no terminal acts upon. */
  private static boolean hasC1(String text) {
    return text.chars().allMatch(c -> !Character.isISOControl(c) || c >= 0x80);
  }
}
