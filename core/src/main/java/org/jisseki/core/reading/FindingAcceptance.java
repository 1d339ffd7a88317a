package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Message;
import org.jisseki.core.finding.Severity;

/** Turns the findings that a person lets stand into notes that say why. */
final class FindingAcceptance {

  private final SourceIndex source;
  private final List<Correction> acceptances;
  private final CorrectionNotes notes = new CorrectionNotes();

  FindingAcceptance(Reading reading, List<Correction> acceptances) {
    this.source = new SourceIndex(reading);
    this.acceptances = acceptances;
  }

  List<Finding> apply(List<Finding> findings) {
    CorrectionResolver resolver = new CorrectionResolver(source, notes);
    List<Finding> all = new ArrayList<>(findings);
    for (Correction acceptance : acceptances) {
      resolver.resolve(acceptance).ifPresent(place -> accept(place, all));
    }
    all.addAll(notes.unfit());
    return ImmutableList.sortedCopyOf(Comparator.comparing(Finding::place), all);
  }

  private void accept(PlannedCorrection acceptance, List<Finding> all) {
    boolean any = false;
    for (int i = 0; i < all.size(); i++) {
      if (fits(acceptance, all.get(i))) {
        all.set(i, accepted(all.get(i), acceptance.correction()));
        any = true;
      }
    }
    if (!any) {
      notes.refuse(
          acceptance.correction(),
          "no-finding",
          acceptance.row().place(acceptance.column()),
          Map.of());
    }
  }

  private static boolean fits(PlannedCorrection acceptance, Finding finding) {
    String code = acceptance.correction().value().strip().toUpperCase(Locale.ROOT);
    return finding.code().id().equals(FoldedText.of(code).toUpperCase(Locale.ROOT))
        && finding.place().sheet() == acceptance.row().sheet()
        && finding.place().row() == acceptance.row().row()
        && (acceptance.column() == 0 || finding.place().column() == acceptance.column());
  }

  private static Finding accepted(Finding finding, Correction acceptance) {
    String reason = acceptance.reason();
    Message message =
        new Message(
            finding.message().ja() + (reason.isEmpty() ? "(確認済み)" : "(確認済み: " + reason + ")"),
            finding.message().en()
                + (reason.isEmpty() ? " (accepted)" : " (accepted: " + reason + ")"));
    ImmutableMap<String, String> details =
        ImmutableMap.<String, String>builder()
            .putAll(finding.details())
            .put("accepted", reason)
            .buildKeepingLast();
    return new Finding(
        finding.code(),
        Severity.NOTE,
        finding.place(),
        finding.excerpt(),
        message,
        details,
        finding.related());
  }
}
