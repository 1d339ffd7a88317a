package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.CorrectionPlace;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.reading.Reading;

/**
 * Notes characters that look like the one that is meant, cell by cell; where many cells hold some,
 * as copies from a PDF do, once for all.
 */
final class LookAlikeCheck implements Check {

  private static final long serialVersionUID = 1L;
  private static final int MANY = 20;
  private static final int LISTED = 5;

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    LookAlikes characters = LookAlikes.standard();
    List<Found> found = new ArrayList<>();
    for (TableCells.Shown shown : new TableCells(reading).shown()) {
      List<LookAlikes.LookAlike> inCell = characters.find(shown.cell().text());
      if (!inCell.isEmpty()) {
        found.add(new Found(shown, inCell));
      }
    }
    if (found.size() > MANY) {
      return ImmutableList.of(many(found));
    }
    return found.stream().map(Found::finding).collect(ImmutableList.toImmutableList());
  }

  private static Finding many(List<Found> found) {
    Found first = found.get(0);
    return Finding.ofForm(
            FindingCode.LOOK_ALIKE,
            "many",
            first.place(),
            first.excerpt(),
            ImmutableMap.of("found", first.pairs(), "count", Integer.toString(found.size())))
        .relatedTo(found.stream().skip(1).limit(MANY).map(Found::place).toList());
  }

  /** The look-alikes of a cell. */
  private record Found(TableCells.Shown shown, List<LookAlikes.LookAlike> characters) {

    Finding finding() {
      String text = shown.cell().text();
      return Finding.of(
              FindingCode.LOOK_ALIKE, place(), excerpt(), ImmutableMap.of("found", pairs()))
          .proposing(
              List.of(
                  Correction.of(
                      CorrectionKind.SET_CELL,
                      CorrectionPlace.of(place()),
                      Proposals.beginning(text),
                      LookAlikes.mended(text, characters))));
    }

    Place place() {
      int at = characters.get(0).at();
      return Place.ofSpan(shown.address(), at, at + 1);
    }

    String excerpt() {
      return String.valueOf(shown.cell().text().charAt(characters.get(0).at()));
    }

    /** The characters and what they look like: 气→気. */
    String pairs() {
      return characters.stream()
          .map(each -> shown.cell().text().charAt(each.at()) + "→" + each.meant())
          .distinct()
          .limit(LISTED)
          .collect(Collectors.joining(", "));
    }
  }
}
