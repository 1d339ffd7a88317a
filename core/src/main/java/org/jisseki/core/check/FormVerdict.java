package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jisseki.core.finding.Place;

/**
 * What a rule for machine-readable tables says of a file.
 *
 * @param rule the rule
 * @param applies whether the rule can be asked of such a file at all
 * @param broken where the file breaks it, in order; empty where it keeps it
 * @param found what was found, as far as a place does not say it; may be empty
 */
record FormVerdict(FormRule rule, boolean applies, List<Place> broken, String found) {

  /** Copies the places. */
  FormVerdict {
    broken = ImmutableList.copyOf(broken);
  }

  /** A verdict on a file that the rule applies to. */
  static FormVerdict of(FormRule rule, List<Place> broken) {
    return new FormVerdict(rule, true, broken, "");
  }

  /** A verdict on a file that the rule may not apply to. */
  static FormVerdict where(boolean applies, FormRule rule, List<Place> broken) {
    return new FormVerdict(rule, applies, applies ? broken : List.of(), "");
  }

  /** Whether the file keeps the rule. */
  boolean isKept() {
    return applies && broken.isEmpty();
  }
}
