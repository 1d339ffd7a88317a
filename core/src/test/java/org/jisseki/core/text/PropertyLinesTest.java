package org.jisseki.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are cut in place say what {@link Properties} says they do. */
final class PropertyLinesTest {

  @Property(tries = 2_000)
  void readsWhatJavaReads(@ForAll("files") String file) throws IOException {
    assertEquals(byJava(file), PropertyLines.read(file));
  }

  @Provide
  Arbitrary<String> files() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "a",
            "b.c",
            "J001.message",
            "合計",
            " = ",
            "=",
            " =",
            ":",
            " ",
            "\u3000",
            "\t",
            "#",
            "!",
            "\n",
            "\n\n",
            "\r\n",
            "\\",
            "\\n",
            "\\u0020",
            "\\\n",
            "{found}",
            "/",
            "値",
            "\na = ",
            "\nkey-2 = 値");
    return pieces.list().ofMaxSize(20).map(list -> String.join("", list));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a = b",
        "a = b\n",
        "a = b\nc-d = e f \n\n# g = h\n",
        "a.b-1 = 値 = 1\nZ_z = {found}",
        "! remark\na=b\n c = d\n",
        "a =  b",
        "a = \tb",
        "a =",
        "a = ",
        " = b",
        "= b",
        "/ = b",
        "9: = b",
        "[x] = y",
        "{x} = y",
        "@ = y\nA = 1\nz = 2\n- = 3\n, = 4\n: = 5",
        "a b = c",
        "合計 = 総計",
        "a = \\u5b9f\\n\\t績",
        "a = b\\\n    c\nd = e",
        "a = b\r\nc = d\r\n",
        "a = 1\na = 2\n"
      })
  void readsAFileAsJavaReadsIt(String file) throws IOException {
    assertEquals(byJava(file), PropertyLines.read(file));
  }

  @Test
  void keepsSpacesThatAreWrittenOut() throws IOException {
    assertEquals(
        Map.of("list.separator", ", ", "a", ""),
        PropertyLines.read("# words\nlist.separator = ,\\u0020\na = \n"));
  }

  private static Map<String, String> byJava(String file) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(file));
    Map<String, String> entries = new HashMap<>();
    properties.forEach((key, value) -> entries.put((String) key, (String) value));
    return entries;
  }
}
