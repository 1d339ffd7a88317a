package org.jisseki.core.compare;

import java.util.EnumSet;
import java.util.Map;
import org.jisseki.core.measure.Kind;
import org.jisseki.core.measure.Qualifier;

/**
 * Says how well two figures of two years fit. The label weighs more than all other signs together;
 * unit and basis can only refuse; marks, context and qualifiers decide between equal labels.
 */
final class Matcher {

  private static final int SAME_SERIES = 40;
  private static final int SAME_PART = 30;
  private static final int SAME_BRACKET = 25;
  private static final int SAME_HEADING = 20;
  private static final int SAME_MONTH = 15;
  private static final int SAME_SYMBOL = 2;
  private static final int SERIAL_FLOOR = 5;

  private final PairingWords words;
  private final UnitRule units;
  private final BasisRule basis;
  private final YearIndicators currentYear;
  private final YearIndicators previousYear;

  Matcher(PairingWords words, YearIndicators currentYear, YearIndicators previousYear) {
    this.words = words;
    this.units = new UnitRule(words);
    this.basis = new BasisRule(words, currentYear, previousYear);
    this.currentYear = currentYear;
    this.previousYear = previousYear;
  }

  /** How well a figure of the later year and one of the earlier year fit. */
  Match match(Indicator current, Indicator previous) {
    LabelRelation label = relation(current, previous);
    if (label == LabelRelation.CONTRARY) {
      return Match.NOTHING;
    }
    if (!units.fit(current, previous, label)) {
      return label.agrees() ? Match.OTHER_UNIT : Match.NOTHING;
    }
    Kind kind = current.measurement().kind();
    boolean sum = kind == Kind.COUNT || kind == Kind.MONEY;
    if (label == LabelRelation.ONE_GENERIC && !(sum && areSole(current, previous))) {
      return Match.NOTHING;
    }
    int quality = basis.quality(current, previous, label);
    if (quality == BasisRule.REFUSED) {
      boolean same = label.compareTo(LabelRelation.SAME_STEM) <= 0;
      return same ? Match.OTHER_BASIS : Match.NOTHING;
    }
    MarkRelation marks = MarkRelation.of(current.marks(), previous.marks());
    int series = series(current, previous, label);
    if (series == BasisRule.REFUSED
        || (marks == MarkRelation.CONTRARY && !label.agrees() && !areSole(current, previous))) {
      return Match.NOTHING;
    }
    int symbol =
        current.measurement().unit().equals(previous.measurement().unit()) ? SAME_SYMBOL : 0;
    int signs = quality + marks.weight() + series + surroundings(current, previous) + symbol;
    return Match.fitting(label.weight() + signs);
  }

  /** Whether unit, basis and numbers of a series leave room for a pair, whatever the labels say. */
  boolean mayBeLeft(Indicator current, Indicator previous) {
    return current.unit().equals(previous.unit())
        && units.fit(current, previous, LabelRelation.CONTAINED)
        && !current.label().isBlank()
        && !previous.label().isBlank()
        && basis.quality(current, previous, LabelRelation.CONTAINED) != BasisRule.REFUSED
        && series(current, previous, LabelRelation.CONTAINED) != BasisRule.REFUSED;
  }

  /** What makes two figures that fit a pair. */
  EnumSet<PairReason> why(Indicator current, Indicator previous) {
    LabelRelation label = relation(current, previous);
    EnumSet<PairReason> why =
        reasons(current, previous, label, MarkRelation.of(current.marks(), previous.marks()));
    if (series(current, previous, label) + surroundings(current, previous) > 0) {
      why.add(PairReason.CONTEXT);
    }
    return why;
  }

  private static int surroundings(Indicator current, Indicator previous) {
    return part(current, previous) + bracket(current, previous) + heading(current, previous);
  }

  /**
   * The relation of the labels; a bracket behind one may be what the other side has for a label,
   * and a label that holds the other does so only where no third label is meant.
   */
  private LabelRelation relation(Indicator current, Indicator previous) {
    if (haveOneName(current.label(), previous.label())
        || isNamedByBracket(current, previous)
        || isNamedByBracket(previous, current)) {
      return LabelRelation.EQUAL;
    }
    if (isNamedByHeading(current, previous) || isNamedByHeading(previous, current)) {
      return LabelRelation.SAME_STEM;
    }
    LabelRelation label = LabelRelation.of(current.label(), previous.label());
    if (label == LabelRelation.CONTAINED) {
      return areSole(current, previous) || isOneOfItsKind(current, previous)
          ? label
          : LabelRelation.CONTRARY;
    }
    if (label != LabelRelation.CONTRARY || !units.fit(current, previous, LabelRelation.CONTAINED)) {
      return label;
    }
    if (lacksHead(current, previous) || lacksHead(previous, current)) {
      return LabelRelation.CONTAINED;
    }
    boolean total = current.has(Qualifier.TOTAL);
    if (!areSole(current, previous) || total != previous.has(Qualifier.TOTAL)) {
      return label;
    }
    if (endsAlike(current.label(), previous.label())
        || endsAlike(previous.label(), current.label())) {
      return LabelRelation.CONTAINED;
    }
    boolean joining = isJoining(current, previous) || isJoining(previous, current);
    return joining || isTakenOver(current, previous) ? LabelRelation.ONE_GENERIC : label;
  }

  private static boolean haveOneName(FoldedLabel one, FoldedLabel other) {
    return !one.isBlank() && one.name().equals(other.name());
  }

  /** 学童保育 延べ704人 and 利用延人数 655人: one says no more than that it was used. */
  private boolean isJoining(Indicator one, Indicator other) {
    return words.isJoining(one.label().loose())
        && (haveBoth(one, other, Qualifier.CUMULATIVE) || haveBoth(one, other, Qualifier.TOTAL))
        && !words.isStock(other.label().stem());
  }

  private static boolean haveBoth(Indicator one, Indicator other, Qualifier qualifier) {
    return one.has(qualifier) && other.has(qualifier);
  }

  /** ふれあいサロン and サロン設置: the longer ends in what is left of the other without nouns at its end. */
  private boolean endsAlike(FoldedLabel longer, FoldedLabel other) {
    return endsIn(longer.stem(), other.core())
        || endsIn(longer.core(), other.core())
        || endsIn(longer.loose(), other.loose())
        || LabelRelation.isShort(other.stem(), longer.core());
  }

  private boolean endsIn(String longer, String noun) {
    int head = longer.length() - noun.length();
    if (head <= 0 || noun.length() < 2 || !longer.endsWith(noun)) {
      return false;
    }
    String before = longer.substring(0, head);
    return !words.narrows(before) || words.isTopic(before);
  }

  /** 保育所入所児童 and 入所児童, where neither year has another 入所児童. */
  private boolean isOneOfItsKind(Indicator current, Indicator previous) {
    boolean longer = current.label().stem().length() > previous.label().stem().length();
    return longer
        ? currentYear.countEndingLike(previous) == 1 && previousYear.countEndsOf(current) == 1
        : previousYear.countEndingLike(current) == 1 && currentYear.countEndsOf(previous) == 1;
  }

  /** 来所 and 来所相談, where the year has other kinds of 相談 as well. */
  private boolean lacksHead(Indicator one, Indicator other) {
    String stem = one.label().stem();
    String longer = other.label().stem();
    boolean begins =
        longer.length() > stem.length() + 1
            && longer.startsWith(stem)
            && (stem.length() > 1 || (stem.length() == 1 && Spelling.isKanji(stem)));
    return begins
        && !one.label().generic()
        && !makesAnother(one, longer.substring(stem.length()))
        && !(words.isUsage(stem) && words.isStock(longer) && !other.context().takesOverLabel())
        && (words.mayBeLeftOut(longer.substring(stem.length()))
            || currentYear.hasHead(longer.substring(stem.length()), other)
            || previousYear.hasHead(longer.substring(stem.length()), other));
  }

  /** 会員研修 18名 and 会員 118名: whoever counts those in a meeting counts other people. */
  private boolean makesAnother(Indicator one, String rest) {
    return words.kinship().changes(rest)
        || (one.unit().equals(BasisRule.PEOPLE)
            && words.kinship().makesEvent(one.label().stem(), rest));
  }

  /**
   * Whether one only takes over the name of the figure before it (食堂 24回 612人), and the other year
   * has that name too, so that another name for its people is no contradiction; or says of its own
   * no more than that they took part (研修 12回 受講者 318人).
   */
  private boolean isTakenOver(Indicator current, Indicator previous) {
    boolean one = current.context().takesOverLabel();
    boolean other = previous.context().takesOverLabel();
    if (one == other) {
      return false;
    }
    Indicator named = one ? previous : current;
    return words.mayBeLeftOut(named.label().loose())
        || (named.unit().equals(BasisRule.PEOPLE)
            && (one ? previousYear.hasLabelLike(current) : currentYear.hasLabelLike(previous)));
  }

  private static boolean isNamedByBracket(Indicator one, Indicator other) {
    String bracket = one.context().bracket();
    String name = other.label().name();
    if (bracket.isEmpty() || !name.startsWith(bracket)) {
      return false;
    }
    String rest = name.substring(bracket.length()); // 定期接種 and 予防接種(定期)
    return rest.isEmpty() || (rest.length() > 1 && one.label().name().endsWith(rest));
  }

  /** バス 利用者数 in one year, バス利用者 in the other. */
  private boolean isNamedByHeading(Indicator one, Indicator other) {
    String heading = one.context().heading();
    String stem = one.label().stem();
    String whole = other.label().stem();
    boolean named = heading.equals(whole) || heading.equals(other.label().loose());
    if (!heading.isEmpty() && named && words.mayBeLeftOut(stem) && !makesAnother(other, stem)) {
      return true; // 短期入所 利用 in one year, 短期入所 in the other
    }
    return !heading.isEmpty()
        && !stem.isEmpty()
        && whole.length() == heading.length() + stem.length()
        && whole.startsWith(heading)
        && whole.endsWith(stem);
  }

  private static int bracket(Indicator current, Indicator previous) {
    String one = current.context().bracket();
    String other = previous.context().bracket();
    boolean same = !one.isEmpty() && one.equals(other);
    return same || isNamedByBracket(current, previous) || isNamedByBracket(previous, current)
        ? SAME_BRACKET
        : 0;
  }

  /** Whether no other figure of either year could be meant by their units. */
  boolean areSole(Indicator current, Indicator previous) {
    return currentYear.isSoleOfUnit(current) && previousYear.isSoleOfUnit(previous);
  }

  private int series(Indicator current, Indicator previous, LabelRelation label) {
    int score = 0;
    boolean carried = current.carriesSeries() || previous.carriesSeries();
    for (Map.Entry<String, Integer> entry : current.series().entrySet()) {
      int own = entry.getValue();
      int other = previous.series().getOrDefault(entry.getKey(), 0);
      boolean month = entry.getKey().equals(Series.MONTH);
      if (other == 0) {
        continue;
      }
      if (own == other) {
        score += month ? SAME_MONTH : SAME_SERIES;
      } else if (!month) {
        if (!carried && !mayDiffer(entry.getKey(), current, previous, label)) {
          return BasisRule.REFUSED;
        }
        score -= SAME_SERIES;
      }
    }
    return score;
  }

  /** Whether two numbers of a series may be those of two years: 第30回 after 第29回. */
  private boolean mayDiffer(
      String series, Indicator current, Indicator previous, LabelRelation label) {
    if (!words.isYearly(series)) {
      return false;
    }
    if (label.agrees()) {
      return currentYear.isSoleOfLabel(current) && previousYear.isSoleOfLabel(previous);
    }
    int own = current.series().getOrDefault(series, 0);
    int other = previous.series().getOrDefault(series, 0);
    return own >= SERIAL_FLOOR && other >= SERIAL_FLOOR && areSole(current, previous);
  }

  private static int part(Indicator current, Indicator previous) {
    String part = current.context().part();
    return !part.isEmpty() && part.equals(previous.context().part()) ? SAME_PART : 0;
  }

  private static int heading(Indicator current, Indicator previous) {
    String heading = current.context().heading();
    return !heading.isEmpty() && heading.equals(previous.context().heading()) ? SAME_HEADING : 0;
  }

  private static EnumSet<PairReason> reasons(
      Indicator current, Indicator previous, LabelRelation label, MarkRelation marks) {
    EnumSet<PairReason> why = EnumSet.noneOf(PairReason.class);
    boolean similar =
        label == LabelRelation.NEAR
            || label == LabelRelation.CONTAINED
            || label == LabelRelation.ONE_GENERIC;
    if (similar) {
      why.add(PairReason.SIMILAR_LABEL);
    } else if (label.agrees()) {
      why.add(PairReason.LABEL);
    }
    if (!current.unit().isEmpty() && current.unit().equals(previous.unit())) {
      why.add(PairReason.UNIT);
    }
    if (marks.agrees()) {
      why.add(PairReason.ITEM);
    }
    boolean qualified = !current.measurement().qualifiers().isEmpty();
    if (qualified
        && current.measurement().qualifiers().equals(previous.measurement().qualifiers())) {
      why.add(PairReason.QUALIFIERS);
    }
    return why;
  }
}
