package org.jisseki.xlsx;

import java.io.Serializable;
import java.util.List;
import org.jisseki.core.document.ProgramReason;

/**
 * What people did to a board workbook.
 *
 * @param reasons the reasons that they wrote, in the order of the workbook
 * @param changedElsewhere whether texts were written, changed or taken away anywhere else
 */
public record EarlierBoard(List<ProgramReason> reasons, boolean changedElsewhere)
    implements Serializable {

  /** Copies the reasons. */
  public EarlierBoard {
    reasons = List.copyOf(reasons);
  }
}
