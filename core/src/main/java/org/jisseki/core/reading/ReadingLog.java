package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.finding.Severity;

/** Collects what was done and noticed in one reading. */
final class ReadingLog {

  private final RepairPolicy policy;
  private final List<Repair> repairs = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  ReadingLog(RepairPolicy policy) {
    this.policy = policy;
  }

  /** Whether the reader may change the layout at all. */
  boolean repairs() {
    return policy != RepairPolicy.LITERAL;
  }

  void note(FindingCode code, Place place, String excerpt, Map<String, String> details) {
    findings.add(Finding.of(code, place, excerpt, details));
  }

  void note(Finding finding) {
    findings.add(finding);
  }

  /** Records a repair with the finding that says so; a literal reader records the finding alone. */
  void repaired(RepairKind kind, int by, Finding finding) {
    findings.add(policy == RepairPolicy.STRICT ? finding.withSeverity(Severity.ERROR) : finding);
    if (repairs()) {
      repairs.add(new Repair(kind, finding.place(), by, finding.message()));
    }
  }

  List<Repair> repairsInOrder() {
    return ImmutableList.sortedCopyOf(Comparator.comparing(Repair::place), repairs);
  }

  List<Finding> findingsInOrder() {
    return ImmutableList.sortedCopyOf(Comparator.comparing(Finding::place), findings);
  }
}
