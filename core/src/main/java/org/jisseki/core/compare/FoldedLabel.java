package org.jisseki.core.compare;

import com.google.common.collect.ImmutableMap;
import org.jisseki.core.text.Lexicon;

/**
 * A label as it is compared: the wider the form, the weaker the agreement.
 *
 * @param name one spelling and one name for each word; empty where no label is written
 * @param stem the name without endings that only say how it is counted (者数, 件数 …); empty where the
 *     label was nothing but such an ending
 * @param loose the stem with near words as one and without words that do not change what is counted
 * @param unit the counter that the ending implied; empty for none
 * @param generic whether it says no more than that something took place
 * @param series numbers in the label that tell one of a series from the next, such as 回 to 30
 * @param words the words by which it was folded
 */
record FoldedLabel(
    String name,
    String stem,
    String loose,
    String unit,
    boolean generic,
    ImmutableMap<String, Integer> series,
    PairingWords words) {

  /** Folds a label as a measurement carries it. */
  static FoldedLabel of(String label, String unit, PairingWords words) {
    if (label.isEmpty()) {
      return new FoldedLabel("", "", "", "", false, ImmutableMap.of(), words);
    }
    Series series = Series.strip(label, words);
    String written = words.name(Spelling.of(series.rest()));
    String name = words.isBlank(written) ? "" : written;
    Stem stem = Stem.of(name, unit, words);
    if (isUnit(stem.text(), Spelling.of(unit), words)) {
      stem = new Stem("", stem.unit());
    }
    return new FoldedLabel(
        name,
        stem.text(),
        loose(stem.text(), words),
        stem.unit(),
        words.isGeneric(stem.text()),
        series.numbers(),
        words);
  }

  /** Whether the label says nothing about what is counted, or is not written. */
  boolean isBlank() {
    return stem.isEmpty();
  }

  /**
   * Whether it is another label with more words before it, none of which makes a narrower thing of
   * it: 乳幼児健診受診 and 健診受診, but not 電話相談 and 相談.
   */
  boolean endsLike(FoldedLabel other) {
    int more = stem.length() - other.stem().length();
    return more > 0
        && other.stem().length() > 1
        && !generic
        && !other.generic()
        && stem.endsWith(other.stem())
        && !words.narrows(stem.substring(0, more));
  }

  /** The stem without the nouns at its end that may be left out: サロン of サロン設置. */
  String core() {
    return core(stem, words);
  }

  private static String core(String stem, PairingWords words) {
    for (int at = 2; at < stem.length(); at++) {
      if (words.mayBeLeftOut(stem.substring(at))) {
        return stem.substring(0, at);
      }
    }
    return stem;
  }

  /** 公演 14公演, 大会開催 12大会, 単位クラブ 61クラブ: the counter says as much. */
  private static boolean isUnit(String stem, String unit, PairingWords words) {
    return unit.length() > 1 && (core(stem, words).equals(unit) || words.isTopic(stem));
  }

  /** Whether the name ends in words that say how it is counted. */
  boolean hasTail() {
    return !name.equals(stem);
  }

  private static String loose(String stem, PairingWords words) {
    String loose = words.near(stem);
    while (words.mayLoosen(loose)) {
      String rest = loosened(loose, words);
      if (rest.length() == loose.length()) {
        return loose;
      }
      loose = rest;
    }
    return loose;
  }

  private static String loosened(String name, PairingWords words) {
    String loose = name;
    for (String head : words.heads()) {
      boolean word = head.equals("総") && loose.startsWith("総合");
      if (!word && loose.startsWith(head) && loose.length() > head.length() + 1) {
        loose = loose.substring(head.length());
      }
    }
    for (String neutral : words.neutrals()) {
      if (loose.endsWith(neutral) && loose.length() > neutral.length() + 1) {
        loose = loose.substring(0, loose.length() - neutral.length());
      }
    }
    return loose;
  }

  /** A name without its counting endings, and the counter that they implied. */
  private record Stem(String text, String unit) {

    /** With 金 behind them a word of its own, not an amount of what stands before: 戸別募金. */
    private static final String FUNDS = "募基年税現貯代料資賃預";

    /** Counters of bodies that a label may end in: 参加校 12校. */
    private static final String BODIES = "校園店社館室棟";

    static Stem of(String name, String writtenUnit, PairingWords words) {
      String text = name;
      String unit = "";
      for (int tail = tail(text, words.tails());
          tail != Lexicon.NONE;
          tail = tail(text, words.tails())) {
        text = text.substring(0, text.length() - words.tails().word(tail).length());
        unit = unit.isEmpty() ? words.tails().value(tail) : unit;
      }
      String ending = Spelling.of(writtenUnit);
      boolean body = ending.length() > 1 || (!ending.isEmpty() && BODIES.contains(ending));
      if (body && text.length() > ending.length() + 1 && text.endsWith(ending)) {
        Stem rest = of(text.substring(0, text.length() - ending.length()), "", words);
        return new Stem(rest.text(), unit);
      }
      return new Stem(text, unit);
    }

    /** The longest ending that leaves a word, or is the whole name and more than a letter. */
    private static int tail(String text, Lexicon<String> tails) {
      int tail = tails.longestBefore(text, text.length());
      while (tail != Lexicon.NONE && !mayCut(text, tails.word(tail))) {
        int shorter = text.length() - tails.word(tail).length() + 1;
        tail = tails.longestBefore(text, shorter, text.length());
      }
      return tail;
    }

    private static boolean mayCut(String text, String tail) {
      int before = text.length() - tail.length() - 1;
      if (before >= 0 && tail.equals("金") && FUNDS.indexOf(text.charAt(before)) >= 0) {
        return false;
      }
      return text.length() == tail.length() ? tail.length() > 1 : text.length() > tail.length() + 1;
    }
  }
}
