package org.jisseki.core.measure;

import java.util.List;
import org.jisseki.core.text.FiscalYear;
import org.jisseki.core.text.FiscalYearNotation;
import org.jisseki.core.text.SourceText;

/** Tells the figures of earlier years from those of the latest: R3 412名 R4 424名. */
final class YearRoles {

  private final SourceText text;

  YearRoles(SourceText text) {
    this.text = text;
  }

  /**
   * Where several years stand right before numbers of one unit, all but the latest are other
   * years'.
   */
  void settle(List<Draft> drafts) {
    if (!isTold(drafts)) {
      return;
    }
    inherit(drafts);
    for (Draft draft : drafts) {
      int own = western(draft);
      boolean later = own > 0 && drafts.stream().anyMatch(o -> western(o) > own && agree(o, draft));
      if (later && draft.role() == Role.RESULT) {
        draft.role(Role.PRIOR);
      }
    }
  }

  /** Whether several numbers stand behind years. */
  private static boolean isTold(List<Draft> drafts) {
    int years = 0;
    for (Draft draft : drafts) {
      years += draft.year().isPresent() ? 1 : 0;
    }
    return years > 1;
  }

  /** R3 12回 412名: the second number is of the same year. */
  private static void inherit(List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.year().isEmpty() && !draft.hasOwnLabel()) {
        drafts.get(i - 1).year().ifPresent(draft::year);
      }
    }
  }

  private static boolean agree(Draft one, Draft other) {
    return Units.agree(one.token().unit(), other.token().unit()) && one.item().equals(other.item());
  }

  private int western(Draft draft) {
    return draft
        .year()
        .map(node -> text.folded(node.start(), node.end()))
        .flatMap(FiscalYearNotation::findFirst)
        .flatMap(FiscalYearNotation::year)
        .map(FiscalYear::western)
        .orElse(0);
  }
}
