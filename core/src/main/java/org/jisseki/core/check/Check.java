package org.jisseki.core.check;

import java.io.Serializable;
import java.util.List;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.reading.Reading;

/** One rule that a careful colleague would apply. Implementations are immutable. */
public interface Check extends Serializable {

  /** Applies the rule. */
  List<Finding> check(Reading reading, Comparison comparison);

  /**
   * Applies the rule with what is known of the file itself.
   *
   * @param source what the reader of the file has found, such as shapes and pictures in it
   */
  default List<Finding> check(List<Finding> source, Reading reading, Comparison comparison) {
    return check(reading, comparison);
  }

  /** The rule with the bounds and customs that a profile names. */
  default Check with(Profile profile) {
    return this;
  }
}
