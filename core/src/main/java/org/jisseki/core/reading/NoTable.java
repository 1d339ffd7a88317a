package org.jisseki.core.reading;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;

/** Says why a grid holds no results table: which roles are missing, which words were found. */
final class NoTable {

  private static final int MOST_WORDS = 12;
  private static final int LONGEST_WORD = 20;

  private final HeaderFinder finder;
  private final HeaderWordReader words;

  NoTable(HeaderFinder finder, HeaderWordReader words) {
    this.finder = finder;
    this.words = words;
  }

  /**
   * The finding that says so.
   *
   * @param dated whether the year is known without the header: from the title or the file's name
   */
  Finding explain(List<SheetView> sheets, boolean dated) {
    Optional<NearestHeader> near = NearestHeader.find(sheets, finder);
    List<String> found = new ArrayList<>();
    boolean name = false;
    boolean result = false;
    boolean year = dated;
    Place place = Place.FILE;
    if (near.isPresent()) {
      SheetView sheet = near.get().sheet();
      int row = near.get().row();
      place = Place.ofRow(sheet.sheet().number(), sheet.number(row));
      for (int column : sheet.filled(row)) {
        HeaderWord word = words.read(sheet.text(row, column));
        name |= word.meaning().names();
        result |= word.meaning().results();
        year |= !word.years().isEmpty();
        String text = word.text();
        if (found.size() < MOST_WORDS) {
          found.add(text.length() > LONGEST_WORD ? text.substring(0, LONGEST_WORD) + "…" : text);
        }
      }
    }
    return Finding.of(
        FindingCode.NO_TABLE,
        place,
        String.join(" | ", found),
        ImmutableMap.of(
            "missing", missing(name, result, year, true),
            "missingJa", missing(name, result, year, false),
            "found", String.join(" | ", found)));
  }

  private static String missing(boolean name, boolean result, boolean year, boolean english) {
    List<String> missing = new ArrayList<>();
    if (!name) {
      missing.add(english ? "name (事業名)" : "事業名");
    }
    if (!result) {
      missing.add(english ? "result (実績)" : "実績");
    }
    if (!year) {
      missing.add(english ? "year (令和5年度)" : "年度(令和5年度など)");
    }
    if (missing.isEmpty()) {
      missing.add(english ? "result of a year (令和5年度実績)" : "年度の実績(令和5年度実績など)");
    }
    return String.join(english ? ", " : "、", missing);
  }
}
