package org.jisseki.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jisseki.core.finding.Language;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.text.Era;
import org.jisseki.core.text.FiscalYear;
import org.jisseki.core.text.Phrases;

/** The words of documents in one language. */
final class Words {

  private static final Words JA = new Words(Language.JA);
  private static final Words EN = new Words(Language.EN);

  private final Language language;
  private final Phrases phrases;

  private Words(Language language) {
    this.language = language;
    this.phrases = load("words_" + language.tag() + ".properties");
  }

  static Words in(Language language) {
    return language == Language.JA ? JA : EN;
  }

  private static Phrases load(String resource) {
    try (InputStream in = Words.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Missing resource " + resource);
      }
      return Phrases.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Language language() {
    return language;
  }

  String text(String key) {
    return phrases.text(key);
  }

  String text(String key, Map<String, String> arguments) {
    return phrases.text(key, arguments);
  }

  /** The parts as a list in running text. */
  String list(List<String> parts) {
    return String.join(text("list.separator"), parts);
  }

  /** The year in its era and in western numbers. */
  String year(FiscalYear year) {
    return yearAs("year", year);
  }

  /** The year as the heading of a column. */
  String shortYear(FiscalYear year) {
    return yearAs("year.short", year);
  }

  private String yearAs(String key, FiscalYear year) {
    Era era = eraOf(year);
    String name =
        language == Language.JA
            ? year.eraName()
            : era.name().charAt(0) + era.name().substring(1).toLowerCase(Locale.ROOT);
    return text(
        key,
        Map.of(
            "era", name,
            "western", Integer.toString(year.western()),
            "number", Integer.toString(year.western() - era.firstYear() + 1)));
  }

  private static Era eraOf(FiscalYear year) {
    for (Era era : Era.values()) {
      if (year.eraName().startsWith(era.kanji())) {
        return era;
      }
    }
    throw new IllegalStateException("No era for " + year);
  }

  /** Where a cell stands in the file. */
  String place(CellAddress cell, List<Sheet> sheets) {
    return place(Place.ofCell(cell), sheets);
  }

  /** Where a place of the file is; the name of the sheet is said where sheets have names. */
  String place(Place place, List<Sheet> sheets) {
    if (place.sheet() == 0) {
      return text("place.file");
    }
    String name = place.sheet() <= sheets.size() ? sheets.get(place.sheet() - 1).name() : "";
    String sheet = name.isEmpty() ? "" : text("place.sheet", Map.of("sheet", name));
    if (place.row() == 0) {
      return sheet.isEmpty() ? text("place.file") : sheet;
    }
    String key = place.column() == 0 ? "place.row" : "place.cell";
    return sheet
        + text(
            key,
            Map.of(
                "row", Integer.toString(place.row()),
                "column", Integer.toString(place.column())));
  }
}
