package org.jisseki.core.reading;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;

/** Says of corrections that they were applied, or why not. */
final class CorrectionNotes {

  private static final int LONGEST = 60;

  private final List<Finding> unfit = new ArrayList<>();

  /** The findings on corrections that do not fit. */
  List<Finding> unfit() {
    return unfit;
  }

  /** Records that a correction does not fit, in the words of a form of the finding. */
  void refuse(Correction correction, String form, Place place, Map<String, String> more) {
    ImmutableMap.Builder<String, String> details = details(correction).putAll(more);
    unfit.add(
        Finding.ofForm(FindingCode.CORRECTION_UNFIT, form, place, "", details.buildOrThrow()));
  }

  /** Records that corrections contradict each other. */
  void contradict(PlannedCorrection one, PlannedCorrection other) {
    Correction correction = one.correction();
    unfit.add(
        Finding.of(
            FindingCode.CORRECTIONS_CONTRADICT,
            one.row().place(one.column()),
            "",
            details(correction)
                .put("other", line(other.correction()))
                .put("otherValue", shortened(other.correction().value()))
                .buildOrThrow()));
  }

  /** The finding that says that a correction was applied. */
  static Finding applied(PlannedCorrection planned) {
    Correction correction = planned.correction();
    ImmutableMap<String, String> details =
        details(correction)
            .put("before", shortened(planned.before()))
            .put("to", Integer.toString(planned.receiver().row()))
            .put("why", correction.reason().isEmpty() ? "" : ": " + correction.reason())
            .buildOrThrow();
    Finding finding =
        Finding.ofForm(
            FindingCode.CORRECTION_APPLIED,
            form(planned),
            planned.row().place(planned.column()),
            "",
            details);
    return planned.receiver().equals(planned.row())
        ? finding
        : finding.relatedTo(List.of(planned.receiver().place(planned.receiverColumn())));
  }

  private static String form(PlannedCorrection planned) {
    String kind = planned.correction().kind().id();
    String value = planned.correction().value();
    return switch (planned.correction().kind()) {
      case SET_CELL ->
          planned.before().isBlank() ? kind + "-new" : value.isBlank() ? kind + "-gone" : kind;
      case SET_DIVISION ->
          CorrectionPlanner.path(value).equals(CorrectionPlanner.path(planned.before()))
              ? kind + "-same"
              : kind;
      default -> kind;
    };
  }

  private static ImmutableMap.Builder<String, String> details(Correction correction) {
    return ImmutableMap.<String, String>builder()
        .put("line", line(correction))
        .put("kind", correction.kind().id())
        .put("found", shortened(correction.found()))
        .put("value", shortened(correction.value()))
        .put("reason", correction.reason());
  }

  private static String line(Correction correction) {
    return correction.line() == 0 ? "-" : Integer.toString(correction.line());
  }

  /** A text on one line, cut where it is long. */
  static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
