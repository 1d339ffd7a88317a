package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jisseki.core.compare.Figure;
import org.jisseki.core.compare.Pair;
import org.jisseki.core.finding.Place;

/** Where figures stand. */
final class Places {

  private Places() {}

  /** The spans of a pair's two figures; none for figures of texts that come from no file. */
  static List<Place> of(Pair pair) {
    ImmutableList.Builder<Place> places = ImmutableList.builder();
    for (Figure figure : List.of(pair.current(), pair.previous())) {
      if (figure.cell().row() > 0) {
        places.add(of(figure));
      }
    }
    return places.build();
  }

  /** The span of a figure. */
  static Place of(Figure figure) {
    return Place.ofSpan(figure.cell(), figure.measurement().start(), figure.measurement().end());
  }
}
