package org.jisseki.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A table of texts with what is to be read out of each, one {@code text => expected} a line; {@code
 * \n} in a text is a line break, {@code #} begins a remark.
 *
 * <p>A table is one test, which names all lines that are read otherwise: thousands of tests of a
 * line each cost more than what they test.
 */
public final class CaseTable {

  /** One line. */
  private record Case(String text, String expected) {}

  private final List<Case> cases;

  private CaseTable(List<Case> cases) {
    this.cases = cases;
  }

  /** The table in a resource beside a class. */
  public static CaseTable of(Class<?> owner, String resource) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new CaseTable(
          lines
              .lines()
              .filter(line -> !line.isBlank() && line.charAt(0) != '#')
              .map(line -> line.split(" => ", 2))
              .map(cells -> new Case(cells[0].replace("\\n", "\n"), cells[1].strip()))
              .toList());
    } catch (IOException e) {
      throw new AssertionError(resource, e);
    }
  }

  /** The lines with texts of a kind. */
  public CaseTable where(Predicate<String> text) {
    return new CaseTable(cases.stream().filter(one -> text.test(one.text())).toList());
  }

  /** The lines whose texts are read as something else than they say, with what is read. */
  public List<String> faults(UnaryOperator<String> read) {
    List<String> faults = new ArrayList<>();
    for (Case one : cases) {
      String found = read.apply(one.text());
      if (!found.equals(one.expected())) {
        faults.add("\n%s => %s\n  instead of %s".formatted(one.text(), found, one.expected()));
      }
    }
    return faults;
  }
}
