package org.jisseki.core.tidy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Place;

/** One row a finding. */
final class FindingRows {

  private static final TidySchema SCHEMA = TidySchemas.known("findings");

  private FindingRows() {}

  static TidyTable of(DataSet data) {
    ImmutableList.Builder<List<TidyValue>> rows = ImmutableList.builder();
    int number = 0;
    for (Finding finding : data.findings()) {
      number++;
      rows.add(row(data.row(SCHEMA).set("finding_id", "f" + number), finding));
    }
    return new TidyTable(SCHEMA, rows.build());
  }

  private static ImmutableList<TidyValue> row(TidyRow row, Finding finding) {
    Place place = finding.place();
    row.set("code", finding.code().id());
    row.set("severity", finding.severity().id());
    row.set("message_ja", finding.message().ja());
    row.set("message_en", finding.message().en());
    row.set("sheet", TidyValue.ofPlace(place.sheet()));
    row.set("row", TidyValue.ofPlace(place.row()));
    row.set("column", TidyValue.ofPlace(place.column()));
    if (place.isSpan()) {
      row.set("start", place.start()).set("end", place.end());
    }
    row.set("excerpt", finding.excerpt());
    return row.values();
  }
}
