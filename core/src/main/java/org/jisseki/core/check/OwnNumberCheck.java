package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.text.ItemMark;
import org.jisseki.core.text.MarkStyle;

/**
 * Where a table repeats each program's number at the head of its results ({@code 5. 120件}), a
 * result headed by another number is last year's number or another program's result.
 */
final class OwnNumberCheck implements Check {

  private static final long serialVersionUID = 1L;
  private static final int FEWEST = 3;
  private static final int OWN_TO_OTHER = 4;
  private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,2})\\.");

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    List<Headed> others = new ArrayList<>();
    int own = 0;
    for (Program program : reading.report().programs()) {
      OptionalInt number = ProgramNumber.of(program);
      for (ResultText cell : Cells.both(program, comparison)) {
        OptionalInt mark = mark(cell);
        if (number.isPresent() && mark.isPresent()) {
          if (mark.getAsInt() == number.getAsInt()) {
            own++;
          } else {
            others.add(new Headed(program, cell, mark.getAsInt()));
          }
        }
      }
    }
    return own < FEWEST || own < OWN_TO_OTHER * others.size()
        ? List.of()
        : others.stream().map(Headed::finding).collect(ImmutableList.toImmutableList());
  }

  /** The number with a point at the head of a result, also one glued to a number: 8.13校. */
  private static OptionalInt mark(ResultText cell) {
    ItemMark leading = ItemMark.leading(cell.text()).orElse(null);
    if (leading != null) {
      return leading.style() == MarkStyle.NUMBER
          ? OptionalInt.of(leading.number())
          : OptionalInt.empty();
    }
    for (Measurement measurement : cell.measurements()) {
      String outer = measurement.item().isPresent() ? measurement.item().marks().get(0) : "";
      Matcher number = NUMBERED.matcher(outer);
      if (number.matches() && cell.text().startsWith(outer)) {
        return OptionalInt.of(Integer.parseInt(number.group(1)));
      }
    }
    return OptionalInt.empty();
  }

  /** A result headed by another number than its program's. */
  private record Headed(Program program, ResultText cell, int mark) {

    Finding finding() {
      int start = cell.text().indexOf(String.valueOf(mark));
      String head = mark + ".";
      Place place =
          start < 0
              ? Place.ofCell(cell.address())
              : Place.ofSpan(cell.address(), start, start + String.valueOf(mark).length());
      return Finding.of(
          FindingCode.MARK_OF_ANOTHER,
          place,
          head,
          ImmutableMap.of(
              "found", head,
              "expected", program.number().text(),
              "program", program.name().text()));
    }
  }
}
