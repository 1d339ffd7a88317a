package org.jisseki.core.reading;

import java.io.Serializable;
import java.util.Optional;
import org.jisseki.core.text.FiscalYear;

/**
 * A logical column of a results table, one or more cells wide.
 *
 * @param header its header as written, the rows of a header of several rows joined by a space
 * @param role what it holds
 * @param first its first column in the sheet, from 1
 * @param last its last column in the sheet
 * @param western the western fiscal year of a result, target or change column; 0 for none
 * @param unit the unit that the header states for bare numbers, folded; empty for none
 */
public record TableColumn(
    String header, ColumnRole role, int first, int last, int western, String unit)
    implements Serializable {

  /** The fiscal year of the column, where it has one. */
  public Optional<FiscalYear> year() {
    return western == 0 ? Optional.empty() : Optional.of(FiscalYear.of(western));
  }
}
