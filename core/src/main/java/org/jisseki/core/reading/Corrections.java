package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.Finding;

/**
 * The corrections that a person has decided on for one file; their order does not matter.
 *
 * <p>All of them are understood from the file as it stands, then applied together. One that does
 * not find what it expects is reported and changes nothing; neither do two that contradict each
 * other.
 *
 * <pre>{@code
 * Reading reading = TableReader.standard().read(grid, corrections);
 * List<Finding> findings = corrections.accept(reading, Checks.standard().check(reading, comparison));
 * }</pre>
 *
 * @param list the corrections
 */
public record Corrections(List<Correction> list) implements Serializable {

  /** No corrections. */
  public static final Corrections NONE = new Corrections(List.of());

  /** Copies the list. */
  public Corrections {
    list = ImmutableList.copyOf(list);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  /**
   * Lets the findings stand that a person accepts: they become notes that give the reason.
   *
   * @param reading the reading of the same file, under the same corrections
   * @param findings all findings, of the reading and of the checks
   * @return the findings in the order of the source, with those on acceptances that no finding fits
   */
  public List<Finding> accept(Reading reading, List<Finding> findings) {
    List<Correction> acceptances =
        list.stream().filter(one -> one.kind() == CorrectionKind.ACCEPT).toList();
    return acceptances.isEmpty()
        ? findings
        : new FindingAcceptance(reading, acceptances).apply(findings);
  }
}
