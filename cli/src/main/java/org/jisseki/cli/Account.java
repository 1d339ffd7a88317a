package org.jisseki.cli;

import java.util.List;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.document.Document;
import org.jisseki.core.document.HouseForm;
import org.jisseki.core.document.ReportDocument;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Language;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.tidy.TidyData;

/**
 * A table that has walked the whole street.
 *
 * @param source the file
 * @param reading the table as it was read
 * @param comparison its years, compared
 * @param findings everything that must be told, in the order of the source
 * @param profile what the council says of itself
 */
record Account(
    Source source,
    Reading reading,
    Comparison comparison,
    List<Finding> findings,
    Profile profile) {

  /** What makes the documents, as they name it. */
  static final String GENERATOR = "jisseki " + Version.text();

  /** How many findings have this severity. */
  long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The whole report, before any format. */
  Document document(Language language) {
    return ReportDocument.in(language)
        .with(profile)
        .generatedBy(GENERATOR)
        .build(reading, comparison, findings);
  }

  /** The table in the form of the house. */
  HouseForm houseForm(Language language) {
    return ReportDocument.in(language).with(profile).buildHouseForm(reading, comparison, findings);
  }

  /** The results as tidy tables. */
  TidyData data() {
    return TidyData.of(reading, comparison, findings);
  }
}
