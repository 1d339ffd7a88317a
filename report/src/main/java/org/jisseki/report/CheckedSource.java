package org.jisseki.report;

import java.util.List;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.reading.Reading;

/**
 * A file with what must be told about it.
 *
 * @param file the file as the user named it
 * @param reading how its table was read
 * @param findings what must be told, in the order of the source
 * @param form how the cells of a delimited text stand in its lines
 */
public record CheckedSource(String file, Reading reading, List<Finding> findings, TextForm form) {

  /** A file of which nothing is known but the line on which each record starts. */
  public CheckedSource(String file, Reading reading, List<Finding> findings) {
    this(file, reading, findings, TextForm.UNKNOWN);
  }

  /** Copies the findings. */
  public CheckedSource {
    findings = List.copyOf(findings);
  }
}
