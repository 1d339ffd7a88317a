package org.jisseki.core.check;

import java.io.Serializable;
import java.util.List;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.reading.Reading;

/** One rule that a careful colleague would apply. Implementations are immutable. */
public interface Check extends Serializable {

  /** Applies the rule. */
  List<Finding> check(Reading reading, Comparison comparison);
}
