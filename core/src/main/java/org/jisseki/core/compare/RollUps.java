package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.hierarchy.PlanGoal;

/** Counts the indicators of programs that belong together, program by program. */
final class RollUps {

  private final Map<List<String>, RollUpCount> divisions = new LinkedHashMap<>();
  private final Map<String, RollUpCount> goals = new LinkedHashMap<>();

  /** The division of the latest program and its counts: the next one is often of the same. */
  private List<String> division = List.of();

  private List<RollUpCount> ofDivision = List.of();

  /** Counts a program under its divisions and its goals. */
  void add(ProgramComparison program) {
    RollUpCount count = RollUpCount.of(program.pairing());
    enter(program.program().division().path());
    for (RollUpCount division : ofDivision) {
      division.add(count);
    }
    Set<String> written = new HashSet<>();
    for (PlanGoal goal : program.program().goals()) {
      if (written.add(goal.text())) {
        goals.computeIfAbsent(goal.text(), key -> new RollUpCount()).add(count);
      }
    }
  }

  private void enter(List<String> path) {
    if (!path.equals(division)) {
      division = path;
      ofDivision = new ArrayList<>();
      for (int depth = 1; depth <= path.size(); depth++) {
        ofDivision.add(divisions.computeIfAbsent(path.subList(0, depth), key -> new RollUpCount()));
      }
    }
  }

  /**
   * One for each division and each division inside it, in the order in which programs name them.
   */
  List<RollUp> byDivision() {
    ImmutableList.Builder<RollUp> rollUps = ImmutableList.builder();
    divisions.forEach((path, count) -> rollUps.add(count.rollUp(path)));
    return rollUps.build();
  }

  /** One for each goal as written; a program of several goals counts under each. */
  List<RollUp> byGoal() {
    ImmutableList.Builder<RollUp> rollUps = ImmutableList.builder();
    goals.forEach((goal, count) -> rollUps.add(count.rollUp(List.of(goal))));
    return rollUps.build();
  }
}
