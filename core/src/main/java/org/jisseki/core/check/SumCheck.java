package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Kind;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Qualifier;
import org.jisseki.core.measure.Role;
import org.jisseki.core.reading.Reading;

/**
 * A total equals its parts where the text itself lists them: a bracket of parts behind a number, or
 * several numbers of one unit before 計 or 合計.
 *
 * <p>A total that agrees with any reading of what it adds up stays silent, as does one beside an
 * approximate number.
 */
final class SumCheck implements Check {

  private static final long serialVersionUID = 1L;
  private static final List<String> RUNNING = List.of("累計", "通算", "年間");
  private static final int LEAD = 4;
  private static final BigDecimal NEAR = BigDecimal.valueOf(5);

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Program program : reading.report().programs()) {
      for (ResultText cell : Cells.both(program, comparison)) {
        bracketed(program, cell, findings);
        totaled(program, cell, findings);
      }
    }
    return findings.build();
  }

  private static void bracketed(
      Program program, ResultText cell, ImmutableList.Builder<Finding> findings) {
    List<Measurement> all = cell.measurements();
    for (int i = 0; i + 1 < all.size(); i++) {
      Measurement whole = all.get(i);
      List<Measurement> parts = new ArrayList<>();
      for (int k = i + 1; k < all.size() && isPartOf(whole, all.get(k)); k++) {
        parts.add(all.get(k));
      }
      if (whole.has(Qualifier.OF_WHICH) || parts.isEmpty() || isVague(whole)) {
        continue;
      }
      BigDecimal sum = sum(parts);
      boolean list =
          parts.size() > 1
              && isWholeList(cell.text(), whole, parts)
              && (isSameBasis(whole, parts) || isNear(whole.value(), sum));
      int comparison = sum.compareTo(whole.value());
      boolean tooMuch =
          isSameBasis(whole, parts) && parts.get(0).value().compareTo(whole.value()) > 0;
      if (list ? comparison != 0 : tooMuch) {
        findings.add(finding(program, cell, whole, list ? sum : parts.get(0).value(), parts));
      }
    }
  }

  private static boolean isPartOf(Measurement whole, Measurement part) {
    return part.has(Qualifier.OF_WHICH)
        && part.role() == Role.RESULT
        && part.kind() == whole.kind()
        && whole.kind() != Kind.RATE
        && !isVague(part)
        && !part.has(Qualifier.AVERAGE)
        && !part.has(Qualifier.PER)
        && (!part.has(Qualifier.CUMULATIVE) || whole.has(Qualifier.CUMULATIVE))
        && (!part.unit().isPresent() || part.unit().equals(whole.unit()));
  }

  /** Whether parts are counted as the whole is, all anew each time or all once. */
  private static boolean isSameBasis(Measurement whole, List<Measurement> parts) {
    return parts.stream()
        .allMatch(part -> part.has(Qualifier.CUMULATIVE) == whole.has(Qualifier.CUMULATIVE));
  }

  /** Whether a sum misses a whole by a slip and not because it counts something else. */
  private static boolean isNear(BigDecimal whole, BigDecimal sum) {
    return whole.subtract(sum).abs().multiply(NEAR).compareTo(whole) <= 0;
  }

  /** Whether a bracket opens right behind the whole, closes behind the last part and says no うち. */
  private static boolean isWholeList(String text, Measurement whole, List<Measurement> parts) {
    int end = parts.get(parts.size() - 1).end();
    if (end > text.length()) {
      return false;
    }
    String lead = text.substring(whole.end(), Math.min(text.length(), parts.get(0).start()));
    String inside = text.substring(whole.end(), end);
    String behind = text.substring(end, Math.min(text.length(), end + 2)).strip();
    boolean opens = lead.strip().startsWith("(") || lead.strip().startsWith("（");
    boolean closes = behind.startsWith(")") || behind.startsWith("）");
    boolean some =
        inside.contains("うち")
            || inside.contains("内、")
            || inside.contains("ほか")
            || inside.contains("他");
    return ((opens && closes) || lead.contains("内訳")) && !some;
  }

  private static void totaled(
      Program program, ResultText cell, ImmutableList.Builder<Finding> findings) {
    List<Measurement> all = cell.measurements();
    for (int i = 2; i < all.size(); i++) {
      Measurement total = all.get(i);
      if (!isTotal(total) || isRunning(cell.text(), total)) {
        continue;
      }
      List<Measurement> before = partsBefore(all, i);
      List<Measurement> labelled = new ArrayList<>(before);
      labelled.removeIf(part -> !part.label().equals(total.label()));
      boolean sameLabel = !total.label().isEmpty() && labelled.size() > 1;
      List<Measurement> parts = sameLabel ? labelled : before;
      boolean clear = sameLabel || total.label().isEmpty() || isCounting(total);
      if (clear && parts.size() > 1 && !agrees(total, parts)) {
        findings.add(finding(program, cell, total, sum(parts), parts));
      }
    }
  }

  private static boolean isCounting(Measurement total) {
    return total.label().equals("件数") || total.label().equals("人数") || total.label().equals("回数");
  }

  private static boolean isTotal(Measurement total) {
    return total.has(Qualifier.TOTAL)
        && total.role() == Role.RESULT
        && total.kind() != Kind.RATE
        && !isVague(total)
        && !total.text().startsWith("全");
  }

  /** Whether a total is one of more than the text lists: since the start, or of all years. */
  private static boolean isRunning(String text, Measurement total) {
    String lead = text.substring(Math.max(0, total.start() - LEAD), total.end());
    return RUNNING.stream().anyMatch(lead::contains);
  }

  /** What stands before a total and may be its parts: the same unit and basis, up to a total. */
  private static List<Measurement> partsBefore(List<Measurement> all, int at) {
    Measurement total = all.get(at);
    List<Measurement> parts = new ArrayList<>();
    for (int k = at - 1; k >= 0 && !all.get(k).has(Qualifier.TOTAL); k--) {
      Measurement part = all.get(k);
      boolean sameBasis =
          part.has(Qualifier.CUMULATIVE) == total.has(Qualifier.CUMULATIVE)
              && part.has(Qualifier.DISTINCT) == total.has(Qualifier.DISTINCT)
              && part.has(Qualifier.NEW) == total.has(Qualifier.NEW)
              && part.role() == Role.RESULT
              && part.kind() == total.kind();
      if (sameBasis && part.unit().equals(total.unit())) {
        parts.add(0, part);
      }
    }
    return parts;
  }

  /** Whether the total is the sum of those with or without うち, or of the last few. */
  private static boolean agrees(Measurement total, List<Measurement> parts) {
    // a total below one of them adds up something else
    if (parts.stream()
        .anyMatch(part -> isVague(part) || part.value().compareTo(total.value()) > 0)) {
      return true;
    }
    List<Measurement> undivided = new ArrayList<>(parts);
    undivided.removeIf(part -> part.has(Qualifier.OF_WHICH));
    List<Measurement> shares = new ArrayList<>(parts);
    shares.removeIf(part -> !part.has(Qualifier.OF_WHICH));
    if (sum(undivided).compareTo(total.value()) == 0 || sum(shares).compareTo(total.value()) == 0) {
      return true;
    }
    BigDecimal tail = BigDecimal.ZERO;
    for (int k = parts.size() - 1; k >= 0; k--) {
      tail = tail.add(parts.get(k).value());
      if (tail.compareTo(total.value()) == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVague(Measurement measurement) {
    return measurement.has(Qualifier.APPROXIMATE)
        || measurement.has(Qualifier.AT_LEAST)
        || measurement.has(Qualifier.AT_MOST);
  }

  private static BigDecimal sum(List<Measurement> parts) {
    return parts.stream().map(Measurement::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Finding finding(
      Program program,
      ResultText cell,
      Measurement total,
      BigDecimal expected,
      List<Measurement> parts) {
    return Finding.of(
            FindingCode.SUM_DIFFERS,
            Cells.span(cell, total),
            total.text(),
            ImmutableMap.of(
                "found", total.text(),
                "expected", Numbers.plain(expected),
                "parts", Numbers.sum(parts),
                "program", Cells.name(program)))
        .relatedTo(
            parts.stream()
                .map(part -> Cells.span(cell, part))
                .collect(ImmutableList.toImmutableList()));
  }
}
