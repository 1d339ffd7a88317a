package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.compare.Figure;
import org.jisseki.core.compare.ProgramComparison;
import org.jisseki.core.compare.Side;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.text.FiscalYear;

/** A program as a document shows it: its ids, its indicators and what is to be checked about it. */
final class ProgramView {

  private final Story story;
  private final int index;
  private final ProgramComparison compared;
  private final ImmutableMap<String, String> marks;
  private final ImmutableList<Indicator> indicators;

  ProgramView(Story story, int index, ProgramComparison compared) {
    this.story = story;
    this.index = index;
    this.compared = compared;
    this.marks = marks();
    this.indicators = new IndicatorRows(this).of(compared.pairing());
  }

  Story story() {
    return story;
  }

  ProgramComparison compared() {
    return compared;
  }

  Program program() {
    return compared.program();
  }

  /** The id of the program's sheet, from 1 on in the order of the report. */
  String id() {
    return idOf(index);
  }

  static String idOf(int index) {
    return "p" + index;
  }

  /** The program's name; where none is written, its number. */
  String name() {
    String name = program().name().text();
    return name.isEmpty() ? program().number().text() : name;
  }

  List<String> path() {
    return program().division().path();
  }

  List<Indicator> indicators() {
    return indicators;
  }

  /** What the reader is told about the program's rows, the heaviest first. */
  List<FindingList.Entry> findings() {
    return story.findingsOf(id());
  }

  /** Whether somebody should look at the program. */
  boolean isToCheck() {
    return findings().stream().anyMatch(each -> each.severity().isAtLeast(Severity.WARNING));
  }

  /** The id under which the sheet shows the words of a figure; empty where it does not. */
  String markOf(Side side, Figure figure) {
    return marks.getOrDefault(key(letter(side), figure), "");
  }

  /** The id under which the sheet shows a measurement of a year's cell. */
  String markOf(FiscalYear year, ResultText cell, Measurement measurement) {
    return marks.getOrDefault(key(letter(year), new Figure(cell.address(), measurement)), "");
  }

  private ImmutableMap<String, String> marks() {
    Map<String, String> ids = new HashMap<>();
    for (Map.Entry<FiscalYear, List<ResultText>> year : program().results().entrySet()) {
      String letter = letter(year.getKey());
      int number = 0;
      for (ResultText cell : year.getValue()) {
        for (Measurement measurement : cell.measurements()) {
          number++;
          ids.putIfAbsent(
              key(letter, new Figure(cell.address(), measurement)), id() + letter + number);
        }
      }
    }
    return ImmutableMap.copyOf(ids);
  }

  /** The letter of a year in ids: c for the current one, b for the one before, else its number. */
  private String letter(FiscalYear year) {
    if (story.currentYear().filter(year::equals).isPresent()) {
      return letter(Side.CURRENT);
    }
    if (story.previousYear().filter(year::equals).isPresent()) {
      return letter(Side.PREVIOUS);
    }
    return "y" + year.western() + "n";
  }

  private static String letter(Side side) {
    return side == Side.CURRENT ? "c" : "b";
  }

  private static String key(String letter, Figure figure) {
    return letter
        + figure.cell().sheet()
        + ":"
        + figure.cell().row()
        + ":"
        + figure.cell().column()
        + ":"
        + figure.measurement().start();
  }
}
