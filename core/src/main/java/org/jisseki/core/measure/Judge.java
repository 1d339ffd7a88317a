package org.jisseki.core.measure;

import java.math.BigDecimal;
import java.util.List;

/** Decides whether a number with its caption is a measurement, a date, a price or a rule. */
final class Judge {

  private static final BigDecimal DAYS_OF_A_MONTH = BigDecimal.valueOf(31);
  private static final BigDecimal PRICE = BigDecimal.valueOf(10_000);
  private static final List<String> LASTING =
      List.of("時間", "期間", "日数", "所要", "間隔", "年数", "月数", "分数");
  private static final List<String> PACKED =
      List.of("本", "個", "袋", "缶", "箱", "枚", "パック", "セット", "瓶", "杯", "冊", "台");
  private static final List<String> SMALL =
      List.of("ml", "mL", "cc", "g", "L", "l", "cm", "mm", "mg", "GB", "MB");

  private final Words words;

  Judge(Words words) {
    this.words = words;
  }

  /**
   * Whether the draft is a measurement.
   *
   * @param draft the draft, with its label
   * @param parents the number whose bracket it stands in, or empty
   */
  boolean accepts(Draft draft, List<Draft> parents) {
    QuantityToken token = draft.token();
    if (token.is(CounterTrait.DAY)) {
      return isCountOfDays(draft);
    }
    if (token.is(CounterTrait.SPAN)) {
      return isLasting(draft);
    }
    if (token.is(CounterTrait.AGE)) {
      return draft.label().contains("年齢") || draft.has(Qualifier.AVERAGE);
    }
    if (isTemperature(token)) {
      return draft.has(Qualifier.AVERAGE);
    }
    return !isFee(draft) && !isRule(draft) && !isSizeOf(draft, parents);
  }

  /** 38.5度 and 25℃ tell how warm it was; nothing was done or held. */
  private static boolean isTemperature(QuantityToken token) {
    String unit = token.unit().symbol();
    return unit.equals("°C") || (unit.equals("度") && token.amount().value().scale() > 0);
  }

  private boolean isCountOfDays(Draft draft) {
    QuantityToken token = draft.token();
    boolean many = token.amount().value().compareTo(DAYS_OF_A_MONTH) > 0;
    boolean qualified =
        draft.has(Qualifier.CUMULATIVE)
            || draft.has(Qualifier.TOTAL)
            || draft.has(Qualifier.AVERAGE);
    boolean label =
        draft.label().endsWith("日数")
            || (draft.hasOwnLabel() && (isActivity(draft.label()) || isOpen(draft.label())));
    return many || qualified || label;
  }

  /** A verb noun whose days are counted, not dated: 無料開放 12日, but 開催 12日 is a date. */
  private boolean isActivity(String label) {
    int end = label.length();
    return words.lengthBefore(WordClass.VERB, label, end) > 1
        && words.lengthBefore(WordClass.EVENT, label, end) == 0;
  }

  private boolean isOpen(String label) {
    return words.lengthBefore(WordClass.OPEN, label, label.length()) > 0;
  }

  private static boolean isLasting(Draft draft) {
    String unit = draft.token().unit().symbol();
    boolean qualified =
        draft.has(Qualifier.CUMULATIVE)
            || draft.has(Qualifier.TOTAL)
            || draft.has(Qualifier.AVERAGE)
            || (draft.has(Qualifier.APPROXIMATE) && !draft.label().isEmpty()); // 約20分の講話
    boolean lasting = isOfTime(draft.label());
    if (qualified || lasting) {
      return true;
    }
    return (unit.equals("日間") || unit.equals("時間")) && !draft.label().isEmpty();
  }

  private static boolean isOfTime(String label) {
    for (String lasting : LASTING) {
      if (label.contains(lasting)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFee(Draft draft) {
    return draft.token().measure() == Kind.MONEY
        && words.lengthBefore(WordClass.FEE, draft.label(), draft.label().length()) > 0
        && isPrice(draft);
  }

  /** Whether an amount is as small as what one of something costs. */
  boolean isPrice(Draft draft) {
    return !draft.has(Qualifier.TOTAL) && draft.token().amount().value().compareTo(PRICE) < 0;
  }

  private boolean isRule(Draft draft) {
    return words.lengthBefore(WordClass.RULE, draft.label(), draft.label().length()) > 0;
  }

  /** Whether the unit measures something as small as a bottle. */
  static boolean isSmallSize(Counter counter) {
    return counter.is(CounterTrait.SIZE) && SMALL.contains(counter.unit().symbol());
  }

  /** Whether the unit of a number does. */
  static boolean isSmallSize(QuantityToken token) {
    return token.is(CounterTrait.SIZE) && SMALL.contains(token.unit().symbol());
  }

  /** 3,600本(350ml): the size of one, not a result. */
  private static boolean isSizeOf(Draft draft, List<Draft> parents) {
    return !parents.isEmpty()
        && draft.token().is(CounterTrait.SIZE)
        && !draft.hasOwnLabel()
        && SMALL.contains(draft.token().unit().symbol())
        && PACKED.contains(parents.get(0).token().unit().symbol());
  }
}
