package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.CorrectionPlace;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Adds to the findings of rules the corrections that would put right what they found. */
final class Proposals {

  private static final int KEPT = 20;

  private final Map<Place, Program> programs = new HashMap<>();
  private final Map<Place, String> texts = new HashMap<>();

  Proposals(Reading reading) {
    for (Program program : reading.report().programs()) {
      programs.putIfAbsent(Cells.row(program), program);
      program.results().values().forEach(year -> year.forEach(this::add));
    }
  }

  private void add(ResultText cell) {
    texts.put(Place.ofCell(cell.address()), cell.text());
  }

  /** The finding with its corrections; as it is where its rule proposed some, or none is known. */
  Finding complete(Finding finding) {
    if (!finding.corrections().isEmpty()) {
      return finding;
    }
    List<Correction> proposed =
        switch (finding.code()) {
          case RESULT_FITS_ANOTHER -> toNeighbor(CorrectionKind.MOVE_RESULT, finding);
          case RESULT_OF_EMPTY_NEIGHBOR -> passage(finding);
          case DUPLICATE_PROGRAM -> toNeighbor(CorrectionKind.MERGE_ROW, finding);
          case MARK_OF_ANOTHER -> renumbered(finding);
          default -> List.of();
        };
    return proposed.isEmpty() ? finding : finding.proposing(proposed);
  }

  /** What gives the whole row, or its results, to the program that the finding speaks of. */
  private List<Correction> toNeighbor(CorrectionKind kind, Finding finding) {
    Program own = programs.get(row(finding.place()));
    Program other = neighbor(finding);
    return own == null || other == null
        ? List.of()
        : ImmutableList.of(
            Correction.of(
                kind, CorrectionPlace.ofRow(finding.place()), own.name().text(), receiver(other)));
  }

  private List<Correction> passage(Finding finding) {
    String text = texts.getOrDefault(cell(finding.place()), "");
    Program other = neighbor(finding);
    int bullet = text.indexOf('・');
    if (other == null || bullet < 0) {
      return List.of();
    }
    String passage = text.substring(bullet);
    int length = passage.length();
    String found =
        length <= 2 * KEPT
            ? passage
            : passage.substring(0, KEPT) + "…" + passage.substring(length - KEPT / 2);
    return ImmutableList.of(
        Correction.of(
            CorrectionKind.MOVE_TEXT, CorrectionPlace.of(finding.place()), found, receiver(other)));
  }

  private List<Correction> renumbered(Finding finding) {
    String text = texts.getOrDefault(cell(finding.place()), "");
    String expected = finding.details().getOrDefault("expected", "");
    Place place = finding.place();
    if (!place.isSpan() || place.end() > text.length() || !expected.matches("[0-9]{1,3}")) {
      return List.of();
    }
    String right = text.substring(0, place.start()) + expected + text.substring(place.end());
    return ImmutableList.of(
        Correction.of(CorrectionKind.SET_CELL, CorrectionPlace.of(place), beginning(text), right));
  }

  private @Nullable Program neighbor(Finding finding) {
    return finding.related().isEmpty() ? null : programs.get(row(finding.related().get(0)));
  }

  private static String receiver(Program program) {
    return program.address().row() + " " + program.name().text();
  }

  /** Enough of a text for a correction to know it again. */
  static String beginning(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= 2 * KEPT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, KEPT)) + "…";
  }

  static Place row(Place place) {
    return Place.ofRow(place.sheet(), place.row());
  }

  static Place cell(Place place) {
    return new Place(place.sheet(), place.row(), place.column(), 0, 0);
  }

  /** All findings, completed. */
  List<Finding> complete(List<Finding> findings) {
    List<Finding> completed = new ArrayList<>(findings.size());
    findings.forEach(finding -> completed.add(complete(finding)));
    return completed;
  }
}
