package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.reading.Reading;

/**
 * How well the file keeps the rules of the Ministry of Internal Affairs and Communications for
 * machine-readable tables (2020): a note for each rule that it breaks, and one score.
 *
 * <p>Never a warning: an ordinary table breaks several of them by nature.
 */
final class FormCheck implements Check {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 9;
  private static final int HUNDRED = 100;

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    return check(List.of(), reading, comparison);
  }

  /** Applies the rules; the findings about the file itself know of shapes and pictures. */
  @Override
  public List<Finding> check(List<Finding> source, Reading reading, Comparison comparison) {
    if (!reading.isTable()) {
      return List.of();
    }
    TableCells cells = new TableCells(reading);
    List<FormVerdict> verdicts = new ArrayList<>();
    verdicts.addAll(new CellForm(reading, cells).verdicts());
    verdicts.addAll(new SheetForm(source, reading, cells).verdicts());
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    findings.add(score(verdicts));
    verdicts.stream()
        .filter(each -> !each.broken().isEmpty())
        .map(FormCheck::broken)
        .forEach(findings::add);
    return findings.build();
  }

  private static Finding score(List<FormVerdict> verdicts) {
    long asked = verdicts.stream().filter(FormVerdict::applies).count();
    long kept = verdicts.stream().filter(FormVerdict::isKept).count();
    String broken =
        verdicts.stream()
            .filter(each -> !each.broken().isEmpty())
            .map(FormVerdict::rule)
            .sorted()
            .map(FormRule::number)
            .collect(Collectors.joining(", "));
    ImmutableMap<String, String> details =
        ImmutableMap.of(
            "kept", Long.toString(kept),
            "asked", Long.toString(asked),
            "score", Long.toString(Math.round((double) kept * HUNDRED / asked)),
            "broken", broken);
    return broken.isEmpty()
        ? Finding.ofForm(FindingCode.FORM_SCORE, "all", Place.FILE, "", details)
        : Finding.of(FindingCode.FORM_SCORE, Place.FILE, "", details);
  }

  private static Finding broken(FormVerdict verdict) {
    Place first = verdict.broken().get(0);
    return Finding.of(
            verdict.rule().code(),
            first,
            "",
            ImmutableMap.of(
                "number", verdict.rule().number(),
                "count", Integer.toString(verdict.broken().size()),
                "where", where(first),
                "found", verdict.found()))
        .relatedTo(verdict.broken().stream().skip(1).limit(SHOWN).toList());
  }

  /** The first cell of a place, as spreadsheets name it. */
  private static String where(Place place) {
    CellAddress cell =
        new CellAddress(
            Math.max(1, place.sheet()), Math.max(1, place.row()), Math.max(1, place.column()));
    return place.row() == 0 ? "" : cell.columnLetters() + cell.row();
  }
}
