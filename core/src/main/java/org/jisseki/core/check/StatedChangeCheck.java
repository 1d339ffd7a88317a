package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.Pair;
import org.jisseki.core.compare.ProgramComparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.measure.Kind;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;
import org.jisseki.core.profile.ProfileKind;
import org.jisseki.core.reading.Reading;

/**
 * A stated difference or ratio against the year before (前年度比 312件増, 前年比103%) agrees with the two
 * columns. A ratio that agrees only by another rounding than the table's is a note.
 *
 * <p>The rounding is the one that the cell, the lines around the table or a profile name; else the
 * one that nearly all ratios of the table show; else 四捨五入. Which indicator a change speaks of is
 * known where the program has only one of its unit; a ratio that agrees with any indicator of the
 * program is taken to speak of that one.
 */
final class StatedChangeCheck implements Check {

  private static final long serialVersionUID = 1L;

  /** The rounding that a profile names; empty for none. */
  private final ImmutableSet<Rounding> given;

  StatedChangeCheck() {
    this(ImmutableSet.of());
  }

  private StatedChangeCheck(ImmutableSet<Rounding> given) {
    this.given = given;
  }

  @Override
  public Check with(Profile profile) {
    return profile
        .find(ProfileKind.ROUNDING, "percent")
        .map(ProfileEntry::meaning)
        .<Check>map(
            way ->
                new StatedChangeCheck(
                    ImmutableSet.of(way.equals("floor") ? Rounding.DOWN : Rounding.HALF_UP)))
        .orElse(this);
  }

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    List<Judged> ratios = new ArrayList<>();
    StatedChanges changes = new StatedChanges();
    for (ProgramComparison program : comparison.programs()) {
      if (program.pairing().pairs().isEmpty()) {
        continue;
      }
      for (StatedChanges.Stated stated : changes.of(program.program(), comparison)) {
        for (Judged judged : judge(program, stated)) {
          if (!judged.ways().isEmpty()) {
            ratios.add(judged);
          } else if (judged.isSure()) {
            findings.add(judged.finding(FindingCode.STATED_CHANGE_DIFFERS, ""));
          }
        }
      }
    }
    if (!ratios.isEmpty()) {
      rounded(reading, ratios, findings);
    }
    return findings.build();
  }

  private void rounded(
      Reading reading, List<Judged> ratios, ImmutableList.Builder<Finding> findings) {
    Optional<Rounding> named =
        given.isEmpty() ? HouseRounding.said(reading) : given.stream().findFirst();
    Optional<Rounding> shown =
        named.isPresent() ? named : HouseRounding.shown(ratios.stream().map(Judged::ways).toList());
    List<Judged> cut = new ArrayList<>();
    for (Judged judged : ratios) {
      Rounding house =
          HouseRounding.said(judged.stated().text()).or(() -> shown).orElse(Rounding.HALF_UP);
      if (!judged.ways().contains(house)) {
        String form = judged.ways().iterator().next().form();
        findings.add(judged.finding(FindingCode.STATED_CHANGE_CUT_OFF, form));
      } else if (!judged.ways().contains(Rounding.HALF_UP)) {
        cut.add(judged);
      }
    }
    if (named.isEmpty() && shown.isPresent() && !cut.isEmpty()) {
      findings.add(custom(cut));
    }
  }

  private static Finding custom(List<Judged> cut) {
    StatedChanges.Stated first = cut.get(0).stated();
    return Finding.of(
            FindingCode.HOUSE_ROUNDING,
            first.place(),
            first.measurement().text(),
            ImmutableMap.of(
                "found", first.measurement().text(), "count", Integer.toString(cut.size())))
        .relatedTo(cut.stream().skip(1).map(judged -> judged.stated().place()).toList());
  }

  /** The stated change set against the indicator that it fits best; none without an indicator. */
  private static List<Judged> judge(ProgramComparison program, StatedChanges.Stated stated) {
    List<Pair> pairs = candidates(program, stated);
    if (pairs.isEmpty()) {
      return List.of();
    }
    Judged best = new Judged(program, stated, pairs.get(0), Set.of(), pairs.size() == 1);
    for (Pair pair : pairs) {
      Set<Rounding> ways = Agreement.of(stated.measurement(), pair.change());
      if (ways.size() > best.ways().size()
          || (ways.contains(Rounding.HALF_UP) && !best.ways().contains(Rounding.HALF_UP))) {
        best = new Judged(program, stated, pair, ways, pairs.size() == 1);
      }
    }
    return List.of(best);
  }

  /** The indicators that the change may speak of: of its label before it, else of its unit. */
  private static List<Pair> candidates(ProgramComparison program, StatedChanges.Stated stated) {
    Measurement change = stated.measurement();
    List<Pair> candidates = new ArrayList<>(program.pairing().pairs());
    if (change.kind() != Kind.RATE) {
      candidates.removeIf(pair -> !pair.current().measurement().unit().equals(change.unit()));
    }
    List<Pair> labelled = new ArrayList<>(candidates);
    labelled.removeIf(pair -> !pair.current().measurement().label().equals(stated.label()));
    return labelled.size() == 1 && !stated.label().isEmpty() ? labelled : candidates;
  }

  /**
   * A stated change set against the one indicator that it fits best.
   *
   * @param ways the roundings by which it agrees; none where it does not
   * @param isSure whether it can speak of no other indicator
   */
  private record Judged(
      ProgramComparison program,
      StatedChanges.Stated stated,
      Pair pair,
      Set<Rounding> ways,
      boolean isSure) {

    Finding finding(FindingCode code, String form) {
      Measurement measurement = stated.measurement();
      BigDecimal difference = pair.change().difference();
      ImmutableMap<String, String> details =
          ImmutableMap.of(
              "found", measurement.text(),
              "expected",
                  measurement.kind() == Kind.RATE
                      ? Agreement.percent(pair.change())
                      : Numbers.plain(difference),
              "current", pair.current().measurement().text(),
              "previous", pair.previous().measurement().text(),
              "program", Cells.name(program.program()));
      Finding finding =
          form.isEmpty()
              ? Finding.of(code, stated.place(), measurement.text(), details)
              : Finding.ofForm(code, form, stated.place(), measurement.text(), details);
      return finding.relatedTo(Places.of(pair));
    }
  }
}
