package org.jisseki.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jisseki.cli.Utf8Lines.Line;
import org.jisseki.cli.Utf8Lines.State;
import org.junit.jupiter.api.Test;

final class Utf8LinesTest {

  @Test
  void endsLinesAsUnixAndWindowsDoAndDropsTheMark() throws IOException {
    assertEquals(
        List.of(whole(1, "一"), whole(2, ""), whole(3, "三")), read(utf8("\uFEFF一\r\n\n三"), 99));
  }

  @Test
  void hasNoLineBehindTheLastLineEnd() throws IOException {
    assertEquals(List.of(whole(1, "a")), read(utf8("a\n"), 99));
    assertEquals(List.of(), read(utf8(""), 99));
  }

  @Test
  void saysWhichLineIsNoUtf8AndGoesOn() throws IOException {
    byte[] bytes = {'a', '\n', (byte) 0x82, (byte) 0xA0, '\n', 'b'};
    assertEquals(
        List.of(whole(1, "a"), new Line(2, State.MALFORMED, ""), whole(3, "b")), read(bytes, 99));
  }

  @Test
  void passesOverALineThatIsTooLong() throws IOException {
    assertEquals(
        List.of(whole(1, "abcd"), new Line(2, State.TOO_LONG, ""), whole(3, "b")),
        read(utf8("abcd\nabcde\nb\n"), 4));
  }

  @Property
  void readsBackWhatWasWritten(@ForAll @Size(max = 50) List<String> texts) throws IOException {
    List<Line> expected = new ArrayList<>();
    StringBuilder all = new StringBuilder("first\n");
    expected.add(whole(1, "first"));
    for (String text : texts) {
      String line = new String(utf8(text.replaceAll("[\\r\\n]", "")), StandardCharsets.UTF_8);
      all.append(line).append('\n');
      expected.add(whole(expected.size() + 1, line));
    }
    assertEquals(expected, read(utf8(all.toString()), Integer.MAX_VALUE));
  }

  private static Line whole(long number, String text) {
    return new Line(number, State.WHOLE, text);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Line> read(byte[] bytes, int maxBytes) throws IOException {
    Utf8Lines lines = new Utf8Lines(new ByteArrayInputStream(bytes), maxBytes);
    List<Line> all = new ArrayList<>();
    Optional<Line> next = lines.next();
    while (next.isPresent()) {
      all.add(next.get());
      next = lines.next();
    }
    return all;
  }
}
