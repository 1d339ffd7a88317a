package org.jisseki.report;

import java.io.IOException;
import java.util.Optional;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.CorrectionPlace;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingTexts;
import org.jisseki.core.finding.Language;
import org.jisseki.core.finding.Place;

/**
 * Writes a correction that sets the very cell a finding is about as a fix of SARIF; corrections of
 * other kinds move cells, which a replacement of characters does not tell.
 */
final class SarifFixes {

  private final ExactJson json;
  private final SarifPlaces places;
  private final Language language;

  SarifFixes(ExactJson json, SarifPlaces places, Language language) {
    this.json = json;
    this.places = places;
    this.language = language;
  }

  void write(Finding finding) throws IOException {
    Place place = finding.place();
    if (place.column() == 0 || finding.corrections().size() != 1) {
      return;
    }
    Correction correction = finding.corrections().get(0);
    Place cell = new Place(place.sheet(), place.row(), place.column(), 0, 0);
    boolean here =
        correction.kind() == CorrectionKind.SET_CELL
            && correction.place().equals(CorrectionPlace.of(cell));
    Optional<String> written = here ? places.written(correction.value()) : Optional.empty();
    if (written.isEmpty() || !places.hasColumns(cell)) {
      return;
    }
    json.beginArray("fixes");
    json.beginObject();
    json.beginObject("description");
    json.field("text", FindingTexts.cure(finding.code()).in(language));
    json.endObject();
    json.beginArray("artifactChanges");
    json.beginObject();
    places.writeArtifact();
    json.beginArray("replacements");
    json.beginObject();
    places.writeRegion("deletedRegion", cell);
    json.beginObject("insertedContent");
    json.field("text", written.get());
    json.endObject();
    json.endObject();
    json.endArray();
    json.endObject();
    json.endArray();
    json.endObject();
    json.endArray();
  }
}
