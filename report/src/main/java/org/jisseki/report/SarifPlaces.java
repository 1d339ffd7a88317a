package org.jisseki.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.grid.SourceFile;

/**
 * Writes places of one source as locations of SARIF: a region of lines and UTF-16 columns in a
 * delimited text, and the cell by its sheet and address in both texts and workbooks.
 */
final class SarifPlaces {

  private final ExactJson json;
  private final Grid grid;
  private final int artifact;
  private final String uri;
  private final TextCursor cursor;
  private final GridRows rows;

  SarifPlaces(ExactJson json, CheckedSource source, int artifact) {
    this.json = json;
    this.grid = source.reading().grid();
    this.artifact = artifact;
    this.uri = uri(source.file());
    this.rows = new GridRows(grid);
    this.cursor = new TextCursor(source.form(), grid);
  }

  /** The file's name as a URI reference, relative where the name is. */
  static String uri(String file) {
    String path = file.replace('\\', '/');
    boolean drive = path.length() > 1 && path.charAt(1) == ':';
    try {
      URI uri =
          path.startsWith("/") || drive
              ? new URI("file", "", drive ? "/" + path : path, null)
              : new URI(null, null, path.indexOf(':') < 0 ? path : "./" + path, null);
      return uri.toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("A file's name makes a URI, but got " + file, e);
    }
  }

  /** Writes the members of a location. */
  void writeMembers(Place place) throws IOException {
    json.beginObject("physicalLocation");
    json.beginObject("artifactLocation");
    SourceFile file = grid.file(place.sheet());
    boolean own = file.firstSheet() == 1;
    json.field("uri", own ? uri : uri(file.source().name()));
    if (own) {
      json.field("index", artifact);
    }
    json.endObject();
    if (own && !grid.source().charset().isEmpty() && place.row() > 0) {
      writeRegion("region", place);
    }
    json.endObject();
    if (place.row() > 0) {
      json.beginArray("logicalLocations");
      json.beginObject();
      json.field("fullyQualifiedName", name(place));
      json.field("kind", place.column() > 0 ? "cell" : "row");
      json.endObject();
      json.endArray();
    }
  }

  /** Writes the file as a member. */
  void writeArtifact() throws IOException {
    json.beginObject("artifactLocation");
    json.field("uri", uri);
    json.field("index", artifact);
    json.endObject();
  }

  /** Whether the columns of a cell in its line are known. */
  boolean hasColumns(Place cell) {
    return isText() && rows.has(cell) && cursor.find(rows.of(cell), cell.column(), 0).isPresent();
  }

  /** A cell's text as it would stand in the file; nothing where it needs quotes. */
  Optional<String> written(String text) {
    return cursor.needsQuotes(text) ? Optional.empty() : Optional.of(text);
  }

  private boolean isText() {
    return !grid.source().charset().isEmpty();
  }

  /** Writes the region of a place as a member. */
  void writeRegion(String name, Place place) throws IOException {
    json.beginObject(name);
    if (!rows.has(place) || place.column() == 0) {
      json.field("startLine", place.row());
    } else {
      Row row = rows.of(place);
      String text = row.cell(place.column()).text();
      int end = place.isSpan() ? place.end() : text.length();
      Optional<TextCursor.Position> from = cursor.find(row, place.column(), place.start());
      Optional<TextCursor.Position> to = cursor.find(row, place.column(), end);
      json.field("startLine", from.map(TextCursor.Position::line).orElse(place.row()));
      if (from.isPresent() && to.isPresent()) {
        json.field("startColumn", from.get().column());
        json.field("endLine", to.get().line());
        json.field("endColumn", to.get().column());
      }
      if (place.isSpan() && end <= text.length()) {
        json.beginObject("snippet");
        json.field("text", text.substring(place.start(), end));
        json.endObject();
      }
    }
    json.endObject();
  }

  /** A place as spreadsheets name it: {@code 実績!H12}, {@code H12} in a text, {@code 12:12}. */
  private String name(Place place) {
    String sheet =
        grid.sheets().stream()
            .filter(each -> each.number() == place.sheet() && !each.name().isEmpty())
            .map(Sheet::name)
            .map(name -> name + "!")
            .findFirst()
            .orElse("");
    String cell =
        place.column() == 0
            ? String.format(Locale.ROOT, "%d:%d", place.row(), place.row())
            : new CellAddress(place.sheet(), place.row(), place.column()).columnLetters()
                + place.row();
    return sheet + cell;
  }
}
