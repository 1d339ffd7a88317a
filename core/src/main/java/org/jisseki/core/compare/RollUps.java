package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.hierarchy.Division;
import org.jisseki.core.hierarchy.PlanGoal;

/** Counts the indicators of programs that belong together, program by program. */
final class RollUps {

  private final Map<List<String>, RollUpCount> divisions = new LinkedHashMap<>();
  private final Map<String, RollUpCount> goals = new LinkedHashMap<>();

  /** The division of the latest program and its counts: the next one is often of the same. */
  private Division division = new Division(List.of(), false);

  private List<RollUpCount> ofDivision = List.of();

  /** Counts a program under its divisions and its goals. */
  void add(ProgramComparison program) {
    RollUpCount count = RollUpCount.of(program.pairing());
    enter(program.program().division());
    for (RollUpCount each : ofDivision) {
      each.add(count);
    }
    List<PlanGoal> served = program.program().goals();
    for (int i = 0; i < served.size(); i++) {
      String goal = served.get(i).text();
      if (!isWritten(goal, served.subList(0, i))) {
        goals.computeIfAbsent(goal, key -> new RollUpCount()).add(count);
      }
    }
  }

  private static boolean isWritten(String goal, List<PlanGoal> before) {
    for (PlanGoal other : before) {
      if (other.text().equals(goal)) {
        return true;
      }
    }
    return false;
  }

  private void enter(Division entered) {
    if (!entered.equals(division)) {
      division = entered;
      ofDivision = new ArrayList<>();
      List<String> path = entered.path();
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
