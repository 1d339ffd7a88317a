package org.jisseki.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of pairing that hold for any two years. */
class PairerPropertiesTest {

  private final Pairer pairer = Pairer.standard();

  @Property(tries = 400)
  void exchangingTheYearsExchangesThePairs(
      @ForAll("clauses") List<String> current, @ForAll("clauses") List<String> previous) {
    Pairing there = pairer.pair(year(current), year(previous));
    Pairing back = pairer.pair(year(previous), year(current));
    assertEquals(starts(there, false), starts(back, true));
  }

  @Property(tries = 400)
  void eachFigureIsInOnePairOrAloneAndNeverBoth(
      @ForAll("clauses") List<String> current, @ForAll("clauses") List<String> previous) {
    YearFigures one = year(current);
    YearFigures other = year(previous);
    Pairing pairing = pairer.pair(one, other);
    List<Figure> seen = new ArrayList<>();
    pairing.pairs().forEach(pair -> seen.add(pair.current()));
    pairing.unpaired().stream()
        .filter(alone -> alone.side() == Side.CURRENT)
        .forEach(alone -> seen.add(alone.figure()));
    assertEquals(one.figures().size(), seen.size());
    assertEquals(new HashSet<>(one.figures()), new HashSet<>(seen));
    assertEquals(
        one.figures().size() + other.figures().size(),
        2 * pairing.pairs().size() + pairing.unpaired().size());
  }

  @Property(tries = 400)
  void theOrderOfTheSentencesDoesNotMatter(
      @ForAll("clauses") List<String> current,
      @ForAll("clauses") List<String> previous,
      @ForAll Random random) {
    List<String> shuffled = new ArrayList<>(current);
    Collections.shuffle(shuffled, random);
    assertEquals(
        texts(pairer.pair(year(current), year(previous))),
        texts(pairer.pair(year(shuffled), year(previous))));
  }

  @Property(tries = 200)
  void aYearPairsWithItselfWithoutMistakingOneFigureForAnother(
      @ForAll("clauses") List<String> clauses) {
    for (Pair pair : pairer.pair(year(clauses), year(clauses)).pairs()) {
      assertEquals(pair.current().measurement().label(), pair.previous().measurement().label());
      assertTrue(pair.why().size() > 0);
    }
  }

  @Property(tries = 200)
  void anUnrelatedFigureChangesNoPair(
      @ForAll("clauses") List<String> current, @ForAll("clauses") List<String> previous) {
    List<String> more = new ArrayList<>(current);
    more.add("灯台 {7基|灯台}");
    assertEquals(
        texts(pairer.pair(year(current), year(previous))),
        texts(pairer.pair(year(more), year(previous))));
  }

  @Provide
  Arbitrary<List<String>> clauses() {
    Arbitrary<String> label = Arbitraries.of("参加者", "受講者", "参加", "相談", "相談件数", "会員", "");
    Arbitrary<String> unit = Arbitraries.of("名", "人", "件", "回", "円");
    Arbitrary<String> extra =
        Arbitraries.of("", "", "", "|cumulative", "|total", "|of-which", "|new", "|@(1)", "|@②");
    Arbitrary<String> lead = Arbitraries.of("", "", "", "第1回 ", "第2回 ", "(午前の部) ", "7月3日 ");
    return Combinators.combine(lead, label, Arbitraries.integers().between(0, 999), unit, extra)
        .as(PairerPropertiesTest::clause)
        .list()
        .ofMaxSize(7)
        .map(PairerPropertiesTest::numbered);
  }

  private static String clause(String lead, String label, int value, String unit, String extra) {
    return lead + label + " {" + value + unit + "|" + label + extra + "}";
  }

  /** Makes each value its own, so that a figure can be told by its text. */
  private static List<String> numbered(List<String> clauses) {
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      numbered.add(clauses.get(i).replaceFirst("\\{", "{" + (i + 1) + "0"));
    }
    return numbered;
  }

  private static YearFigures year(List<String> clauses) {
    return MarkedText.year(String.join("。", clauses));
  }

  private static Set<String> starts(Pairing pairing, boolean exchanged) {
    Set<String> starts = new TreeSet<>();
    for (Pair pair : pairing.pairs()) {
      int now = pair.current().measurement().start();
      int then = pair.previous().measurement().start();
      starts.add((exchanged ? then : now) + "=" + (exchanged ? now : then) + pair.why());
    }
    return starts;
  }

  private static Set<String> texts(Pairing pairing) {
    Set<String> texts = new TreeSet<>();
    for (Pair pair : pairing.pairs()) {
      texts.add(pair.current().measurement().text() + "=" + pair.previous().measurement().text());
    }
    return texts;
  }
}
