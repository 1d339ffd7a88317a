package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.CellContent;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Kind;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.reading.ColumnRole;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableColumn;
import org.jisseki.core.text.FiscalYear;
import org.jisseki.core.text.SourceText;

/** The rules for machine-readable tables that are about what single cells hold. */
final class CellForm {

  private static final Pattern NUMBER = Pattern.compile("[-+▲△]?[0-9][0-9,]*(\\.[0-9]+)?%?");
  private static final int CHARACTERS = 10;

  private final Reading reading;
  private final TableCells tables;
  private final List<TableCells.Shown> cells;

  CellForm(Reading reading, TableCells tables) {
    this.reading = reading;
    this.tables = tables;
    this.cells = tables.shown();
  }

  ImmutableList<FormVerdict> verdicts() {
    return ImmutableList.of(
        FormVerdict.of(FormRule.ONE_DATUM, results(cell -> cell.measurements().size() > 1)),
        FormVerdict.of(FormRule.NUMBERS, texts()),
        FormVerdict.of(FormRule.LAYOUT_SPACES, spaced()),
        FormVerdict.of(FormRule.UNITS, bare()),
        characters(),
        FormVerdict.of(FormRule.EMPTY_VALUES, empty()));
  }

  private List<Place> results(Predicate<ResultText> breaks) {
    List<Place> places = new ArrayList<>();
    for (Program program : reading.report().programs()) {
      for (List<ResultText> year : program.results().values()) {
        for (ResultText cell : year) {
          if (cell.address().row() > 0 && breaks.test(cell)) {
            places.add(Place.ofCell(cell.address()));
          }
        }
      }
    }
    return places;
  }

  /** The results with a number that is written into a text. */
  private List<Place> texts() {
    Set<CellAddress> numeric = new LinkedHashSet<>();
    for (TableCells.Shown shown : cells) {
      CellContent content = shown.cell().content();
      boolean formula =
          content instanceof CellContent.Formula f && f.result() instanceof CellContent.Numeric;
      if (formula || content instanceof CellContent.Numeric) {
        numeric.add(shown.address());
      }
    }
    return results(
        cell ->
            !cell.measurements().isEmpty()
                && !numeric.contains(cell.address())
                && !NUMBER.matcher(SourceText.of(cell.text()).folded().strip()).matches());
  }

  /** The cells that are laid out by spaces or line breaks. */
  private List<Place> spaced() {
    List<Place> places = new ArrayList<>();
    for (TableCells.Shown shown : cells) {
      String text = shown.cell().text();
      boolean edge = isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1));
      if (edge || holdsBreakOrGap(text)) {
        places.add(Place.ofCell(shown.address()));
      }
    }
    return places;
  }

  private static boolean holdsBreakOrGap(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || (i > 0 && isSpace(c) && isSpace(text.charAt(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u3000' || c == '\u00A0' || c == '\t' || c == '\n' || c == '\r';
  }

  /** The numbers for which neither their cell nor their column states a unit. */
  private List<Place> bare() {
    return results(
        cell ->
            cell.measurements().stream().anyMatch(CellForm::isBare)
                && tables.column(cell.address()).map(TableColumn::unit).orElse("").isEmpty());
  }

  private static boolean isBare(Measurement measurement) {
    return measurement.kind() == Kind.COUNT && !measurement.unit().isPresent();
  }

  private FormVerdict characters() {
    List<Place> places = new ArrayList<>();
    Set<String> found = new LinkedHashSet<>();
    for (TableCells.Shown shown : cells) {
      String text = shown.cell().text();
      int first = -1;
      for (int i = 0; i < text.length(); i++) {
        if (PlatformCharacters.isOne(text.charAt(i))) {
          first = first < 0 ? i : first;
          found.add(text.substring(i, i + 1));
        }
      }
      if (first >= 0) {
        places.add(Place.ofSpan(shown.address(), first, first + 1));
      }
    }
    String some = String.join("", found.stream().limit(CHARACTERS).toList());
    return new FormVerdict(FormRule.CHARACTERS, true, places, some);
  }

  /** The programs without a result in a year that the table has a column for. */
  private List<Place> empty() {
    List<Place> places = new ArrayList<>();
    for (Program program : reading.report().programs()) {
      for (FiscalYear year : program.results().keySet()) {
        if (program.results(year).isEmpty()) {
          places.add(resultCell(program.address(), year));
        }
      }
    }
    return places;
  }

  private Place resultCell(CellAddress row, FiscalYear year) {
    return tables.at(row.sheet(), row.row()).stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> column.role() == ColumnRole.RESULT)
        .filter(column -> column.western() == year.western())
        .map(column -> Place.ofCell(new CellAddress(row.sheet(), row.row(), column.first())))
        .findFirst()
        .orElseGet(() -> Place.ofRow(row.sheet(), row.row()));
  }
}
