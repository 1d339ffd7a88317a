package org.jisseki.xlsx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.CellAddress;

/** Gathers what is to be said of one sheet: one finding a kind, with its places. */
final class SheetFindings {

  private static final int PLACES_KEPT = 50;
  private static final int PLACES_NAMED = 5;

  private final int sheet;
  private final String name;
  private final Map<FindingCode, Gathered> gathered = new EnumMap<>(FindingCode.class);

  /** The places of one kind; the first ones are kept, all are counted. */
  private static final class Gathered {
    private final List<Place> places = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private String excerpt = "";
    private int count;

    void add(Place place, String shown, String text) {
      if (count == 0) {
        excerpt = text;
      }
      count++;
      if (places.size() < PLACES_KEPT) {
        places.add(place);
        names.add(shown);
      }
    }
  }

  SheetFindings(int sheet, String name) {
    this.sheet = sheet;
    this.name = name;
  }

  /** Notes a cell. */
  void cell(FindingCode code, int row, int column, String excerpt) {
    CellAddress address = new CellAddress(sheet, row, column);
    add(code, Place.ofCell(address), address.columnLetters() + row, excerpt);
  }

  /** Notes a row. */
  void row(FindingCode code, int row) {
    add(code, Place.ofRow(sheet, row), Integer.toString(row), "");
  }

  /** Notes a column, whose first cell stands for it. */
  void column(FindingCode code, int row, int column) {
    CellAddress address = new CellAddress(sheet, row, column);
    add(code, Place.ofCell(address), address.columnLetters(), "");
  }

  /** Notes the sheet itself, or something on it that has no cell. */
  void sheet(FindingCode code, String excerpt) {
    add(code, Place.ofSheet(sheet), excerpt, excerpt);
  }

  private void add(FindingCode code, Place place, String shown, String excerpt) {
    gathered.computeIfAbsent(code, kind -> new Gathered()).add(place, shown, excerpt);
  }

  /** One finding a kind, in the order of the kinds. */
  List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    gathered.forEach((code, places) -> findings.add(finding(code, places)));
    return findings;
  }

  private Finding finding(FindingCode code, Gathered found) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("sheet", name);
    details.put("count", Integer.toString(found.count));
    details.put("where", where(found));
    details.put("found", found.excerpt);
    return Finding.of(code, found.places.get(0), found.excerpt, details)
        .relatedTo(found.places.subList(1, found.places.size()));
  }

  private static String where(Gathered found) {
    List<String> named = found.names.subList(0, Math.min(PLACES_NAMED, found.names.size()));
    return String.join(", ", named) + (found.count > named.size() ? " …" : "");
  }
}
