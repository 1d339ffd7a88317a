package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.PairingWords;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Kind;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Role;
import org.jisseki.core.reading.Reading;

/**
 * Notes where two programs count the same indicator in two units: {@code 利用件数 12件} in one, {@code
 * 利用件数 30回} in the other.
 *
 * <p>The units must be ones in which one thing may be counted either way; how often and how many
 * people are two things.
 */
final class UnitsCheck implements Check {

  private static final long serialVersionUID = 1L;
  private static final int SHORTEST = 2;

  /** Units between which a table should choose. */
  private static final ImmutableList<ImmutableSet<String>> RIVALS =
      ImmutableList.of(
          ImmutableSet.of("件", "回", "人"),
          ImmutableSet.of("世帯", "人", "戸"),
          ImmutableSet.of("部", "枚", "冊"),
          ImmutableSet.of("食", "個", "件"),
          ImmutableSet.of("台", "件"),
          ImmutableSet.of("団体", "組", "グループ", "か所"));

  /** Labels that say only that something was done. */
  private static final List<String> VERBS = CheckWords.standard().of("verbs");

  private final PairingWords words = PairingWords.standard();

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    Map<String, List<Use>> uses = new LinkedHashMap<>();
    for (Program program : reading.report().programs()) {
      for (ResultText cell : Cells.current(program, comparison)) {
        for (Measurement measurement : cell.measurements()) {
          String stem = words.stem(measurement.label());
          boolean names = stem.length() >= SHORTEST && !VERBS.contains(measurement.label());
          if (isPlainCount(measurement) && names) {
            uses.computeIfAbsent(words.folded(measurement.label()), key -> new ArrayList<>())
                .add(new Use(program, cell, measurement));
          }
        }
      }
    }
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    uses.values().forEach(each -> check(each, findings));
    return findings.build();
  }

  private static boolean isPlainCount(Measurement measurement) {
    return measurement.kind() == Kind.COUNT
        && measurement.role() == Role.RESULT
        && measurement.unit().isPresent()
        && measurement.qualifiers().isEmpty();
  }

  /** Reports the first use in each unit that rivals the one most programs use. */
  private static void check(List<Use> uses, ImmutableList.Builder<Finding> findings) {
    Map<String, Set<String>> programs = new LinkedHashMap<>();
    for (Use use : uses) {
      programs.computeIfAbsent(use.unit(), key -> new LinkedHashSet<>()).add(use.program().id());
    }
    if (programs.size() != 2) {
      return;
    }
    List<String> units = new ArrayList<>(programs.keySet());
    Set<String> first = programs.get(units.get(0));
    Set<String> second = programs.get(units.get(1));
    boolean rivals = RIVALS.stream().anyMatch(group -> group.containsAll(units));
    if (!rivals || first == null || second == null || first.stream().anyMatch(second::contains)) {
      return;
    }
    String rare = second.size() <= first.size() ? units.get(1) : units.get(0);
    Use odd = uses.stream().filter(use -> use.unit().equals(rare)).findFirst().orElseThrow();
    Use usual = uses.stream().filter(use -> !use.unit().equals(rare)).findFirst().orElseThrow();
    findings.add(finding(odd, usual));
  }

  private static Finding finding(Use odd, Use usual) {
    return Finding.of(
            FindingCode.UNITS_DIFFER,
            Cells.span(odd.cell(), odd.measurement()),
            odd.measurement().text(),
            ImmutableMap.of(
                "label", odd.measurement().label(),
                "found", odd.measurement().text(),
                "expected", usual.measurement().text(),
                "other", Cells.name(usual.program()),
                "program", Cells.name(odd.program())))
        .relatedTo(List.of(Cells.span(usual.cell(), usual.measurement())));
  }

  /** A number as a program counts it. */
  private record Use(Program program, ResultText cell, Measurement measurement) {

    /** The counter, people of all kinds as one. */
    String unit() {
      String symbol = measurement.unit().symbol();
      return symbol.equals("名") || symbol.equals("者") ? "人" : symbol;
    }
  }
}
