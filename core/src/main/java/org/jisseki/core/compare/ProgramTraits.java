package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.hierarchy.PlanGoal;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Role;
import org.jisseki.core.text.FiscalYear;

/**
 * What a program is known by in another file.
 *
 * @param program the program
 * @param name its present name, folded
 * @param stem the name without what most names share
 * @param nameGrams the pairs of characters of the stem
 * @param path the division, folded
 * @param number the number as written, folded
 * @param goals the goals, folded
 * @param plan the pairs of characters of the plan
 * @param activity the pairs of characters of the activity
 * @param indicators what its results count, with the units
 * @param figures what its results of the year in both files count, with the values
 * @param sizes the values of its labeled indicators in the latest year that states them
 * @param aliased whether the profile gives it another name
 */
record ProgramTraits(
    Program program,
    String name,
    String stem,
    Set<String> nameGrams,
    List<String> path,
    String number,
    Set<String> goals,
    Set<String> plan,
    Set<String> activity,
    Set<String> indicators,
    Set<String> figures,
    Map<String, Double> sizes,
    boolean aliased) {

  /**
   * Reads the traits of a program.
   *
   * @param present the name that the profile gives it, or its own
   * @param shared the years that both files may state
   */
  static ProgramTraits of(
      Program program, String present, Set<FiscalYear> shared, PairingWords words) {
    Set<String> indicators = new HashSet<>();
    Set<String> figures = new HashSet<>();
    Map<String, Double> sizes = new HashMap<>();
    program
        .results()
        .forEach(
            (year, cells) -> {
              for (ResultText cell : cells) {
                add(cell, words, indicators, shared.contains(year) ? figures : new HashSet<>());
                measure(cell, words, sizes);
              }
            });
    String stem = Names.stem(present, words);
    return new ProgramTraits(
        program,
        Names.name(present, words),
        stem,
        Grams.grams(stem),
        folded(Names.path(program), words),
        Names.written(program.number().text()),
        ImmutableSet.copyOf(folded(program.goals().stream().map(PlanGoal::text).toList(), words)),
        Grams.grams(words.folded(program.plan().text())),
        Grams.grams(words.folded(program.activity().text())),
        indicators,
        figures,
        sizes,
        !present.equals(program.name().text()));
  }

  private static void add(
      ResultText cell, PairingWords words, Set<String> indicators, Set<String> figures) {
    for (Measurement measurement : cell.measurements()) {
      if (measurement.role() == Role.RESULT) {
        String unit = words.unit(measurement.unit().symbol());
        String value = measurement.value().stripTrailingZeros().toPlainString();
        indicators.add(words.stem(measurement.label()) + "/" + unit);
        figures.add(value + unit);
      }
    }
  }

  private static void measure(ResultText cell, PairingWords words, Map<String, Double> sizes) {
    for (Measurement measurement : cell.measurements()) {
      if (measurement.role() == Role.RESULT && !measurement.label().isEmpty()) {
        String unit = words.unit(measurement.unit().symbol());
        sizes.putIfAbsent(
            words.stem(measurement.label()) + "/" + unit + "/" + measurement.qualifiers(),
            measurement.value().doubleValue());
      }
    }
  }

  private static List<String> folded(List<String> texts, PairingWords words) {
    return texts.stream().map(words::folded).collect(ImmutableList.toImmutableList());
  }
}
