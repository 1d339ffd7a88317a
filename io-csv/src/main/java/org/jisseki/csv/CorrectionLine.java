package org.jisseki.csv;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.CorrectionPlace;
import org.jisseki.core.finding.InputProblem;
import org.jisseki.core.finding.Language;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Row;
import org.jisseki.core.text.VisibleText;

/** How the lines of one corrections file are laid out, by its header. */
final class CorrectionLine {

  private static final List<String> NEEDED = List.of("accept", "row", "what", "value", "found");

  private final String file;
  private final boolean guarded;
  private final CorrectionWords words = CorrectionWords.standard();
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();

  private CorrectionLine(String file, boolean guarded) {
    this.file = file;
    this.guarded = guarded;
  }

  /**
   * Reads the header.
   *
   * @param guarded whether apostrophes still stand before what looks like formulas
   */
  static CorrectionLine ofHeader(Row row, String file, boolean guarded)
      throws UnreadableInputException {
    CorrectionLine line = new CorrectionLine(file, guarded);
    for (int column = 1; column <= row.width(); column++) {
      String header = row.cell(column).text().strip();
      Optional<String> meaning = line.words.meaning("column", header);
      if (meaning.isPresent() && line.columns.putIfAbsent(meaning.get(), column) == null) {
        line.headers.put(meaning.get(), header);
      }
    }
    for (String needed : NEEDED) {
      if (!line.columns.containsKey(needed)) {
        throw line.missing(needed, row);
      }
    }
    return line;
  }

  private UnreadableInputException missing(String needed, Row row) {
    List<String> found = row.cells().stream().map(Cell::text).map(String::strip).toList();
    String missing =
        words.word("column", needed, Language.JA)
            + " ("
            + words.word("column", needed, Language.EN)
            + ")";
    return InputProblem.CORRECTIONS_NO_HEADER.asException(
        Map.of("name", file, "missing", missing, "found", String.join(", ", found)));
  }

  /** The correction that a line asks for; nothing where it is not accepted. */
  Optional<Correction> read(Row row) throws UnreadableInputException {
    String accepted = cell(row, "accept");
    if (accepted.isBlank()) {
      return Optional.empty();
    }
    String accept =
        words
            .meaning("accept", accepted)
            .orElseThrow(() -> wrong(row, "accept", choices("accept")));
    if (!accept.equals("yes")) {
      return Optional.empty();
    }
    String what = cell(row, "what");
    if (what.isBlank()) {
      throw empty(row, "what", choices("what"));
    }
    String id = words.meaning("what", what).orElseThrow(() -> wrong(row, "what", choices("what")));
    CorrectionKind kind = kind(id);
    check(row, kind);
    CorrectionPlace place =
        new CorrectionPlace(cell(row, "sheet").strip(), number(row), cell(row, "column").strip());
    return Optional.of(
        new Correction(
            kind,
            place,
            cell(row, "found"),
            cell(row, "value"),
            cell(row, "reason").strip(),
            row.number()));
  }

  private static CorrectionKind kind(String id) {
    for (CorrectionKind kind : CorrectionKind.values()) {
      if (kind.id().equals(id)) {
        return kind;
      }
    }
    throw new IllegalStateException("No kind of correction: " + id);
  }

  private void check(Row row, CorrectionKind kind) throws UnreadableInputException {
    if (kind != CorrectionKind.SET_CELL && cell(row, "value").isBlank()) {
      throw empty(row, "value", expectedValue(kind));
    }
    if (VisibleText.isDamaged(cell(row, "value"))) {
      throw wrong(row, "value", "壊れた文字のない文 / text without damaged characters");
    }
    if (kind == CorrectionKind.ACCEPT && cell(row, "reason").isBlank()) {
      throw empty(row, "reason", "なぜ直さなくてよいか / why it may stand");
    }
    boolean byName = !cell(row, "found").isBlank();
    if (cell(row, "row").isBlank() && !byName) {
      throw empty(row, "row", "12");
    }
  }

  private static String expectedValue(CorrectionKind kind) {
    return switch (kind) {
      case SET_CELL -> "";
      case MOVE_RESULT, MOVE_TEXT, MERGE_ROW -> "52 居宅介護支援";
      case SET_DIVISION -> "介護サービス拠点 / 訪問介護事業";
      case SHIFT_ROW -> "1, -1";
      case ACCEPT -> "J301";
    };
  }

  private int number(Row row) throws UnreadableInputException {
    String written = CorrectionWords.folded(cell(row, "row")).replaceAll("行目?$", "");
    if (written.isEmpty()) {
      return 0;
    }
    if (!written.matches("[1-9][0-9]{0,6}")) {
      throw wrong(row, "row", "12");
    }
    return Integer.parseInt(written);
  }

  private String cell(Row row, String column) {
    Integer at = columns.get(column);
    String text = at == null ? "" : row.cell(at).text();
    return guarded ? FormulaGuard.strip(text) : text;
  }

  private String choices(String kind) {
    return words.words(kind, Language.JA) + " / " + words.words(kind, Language.EN);
  }

  private UnreadableInputException wrong(Row row, String column, String expected) {
    return InputProblem.CORRECTIONS_WRONG.asException(
        Map.of(
            "name", file,
            "line", Integer.toString(row.number()),
            "column", headers.getOrDefault(column, column),
            "found", cell(row, column).strip(),
            "expected", expected));
  }

  private UnreadableInputException empty(Row row, String column, String expected) {
    return InputProblem.CORRECTIONS_EMPTY.asException(
        Map.of(
            "name",
            file,
            "line",
            Integer.toString(row.number()),
            "column",
            headers.getOrDefault(column, words.word("column", column, Language.JA)),
            "expected",
            expected));
  }
}
