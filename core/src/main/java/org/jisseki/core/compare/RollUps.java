package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.hierarchy.PlanGoal;

/** Counts the indicators of programs that belong together. */
final class RollUps {

  private RollUps() {}

  /**
   * One for each division and each division inside it, in the order in which programs name them.
   */
  static List<RollUp> byDivision(List<ProgramComparison> programs) {
    Map<List<String>, RollUpCount> counts = new LinkedHashMap<>();
    for (ProgramComparison program : programs) {
      List<String> path = program.program().division().path();
      for (int depth = 1; depth <= path.size(); depth++) {
        count(counts, path.subList(0, depth), program);
      }
    }
    return rollUps(counts);
  }

  /** One for each goal as written; a program of several goals counts under each. */
  static List<RollUp> byGoal(List<ProgramComparison> programs) {
    Map<List<String>, RollUpCount> counts = new LinkedHashMap<>();
    for (ProgramComparison program : programs) {
      ImmutableSet<String> goals =
          program.program().goals().stream()
              .map(PlanGoal::text)
              .collect(ImmutableSet.toImmutableSet());
      for (String goal : goals) {
        count(counts, List.of(goal), program);
      }
    }
    return rollUps(counts);
  }

  private static void count(
      Map<List<String>, RollUpCount> counts, List<String> path, ProgramComparison program) {
    counts
        .computeIfAbsent(ImmutableList.copyOf(path), key -> new RollUpCount())
        .add(program.pairing());
  }

  private static List<RollUp> rollUps(Map<List<String>, RollUpCount> counts) {
    ImmutableList.Builder<RollUp> rollUps = ImmutableList.builder();
    counts.forEach((path, count) -> rollUps.add(count.rollUp(path)));
    return rollUps.build();
  }
}
