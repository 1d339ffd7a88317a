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
 */
public record CheckedSource(String file, Reading reading, List<Finding> findings) {

  /** Copies the findings. */
  public CheckedSource {
    findings = List.copyOf(findings);
  }
}
