package org.jisseki.core.compare;

/** How the labels of two figures stand to each other, and how much that weighs. */
enum LabelRelation {
  /** The same words. */
  EQUAL(4000),
  /** The same words but for how they are counted. */
  SAME_STEM(3500),
  /** Near words, or one is short for the other. */
  NEAR(3000),
  /** One is the other with more words before it. */
  CONTAINED(2500),
  /** Neither has a label that says anything. */
  BOTH_BLANK(2000),
  /** One has a label, the other has none. */
  ONE_BLANK(1500),
  /** One has a label, the other says no more than that something took place. */
  ONE_GENERIC(1000),
  /** They name different things. */
  CONTRARY(0);

  private static final int SHORTEST = 2;
  private static final int LONGEST_SHORT = 4;
  private final int weight;

  LabelRelation(int weight) {
    this.weight = weight;
  }

  /** How much it weighs; no other sign of a pair together weighs as much as a step. */
  int weight() {
    return weight;
  }

  /** Whether both labels are written and name the same thing. */
  boolean agrees() {
    return compareTo(NEAR) <= 0;
  }

  /** The relation of two labels, the same in either order. */
  static LabelRelation of(FoldedLabel a, FoldedLabel b) {
    if (a.isBlank() || b.isBlank()) {
      return blank(a, b);
    }
    if (a.name().equals(b.name())) {
      return EQUAL;
    }
    if (a.stem().equals(b.stem())) {
      return SAME_STEM;
    }
    if (a.generic() != b.generic()) {
      return ONE_GENERIC;
    }
    if (a.loose().equals(b.loose())
        || isShort(a.stem(), b.stem())
        || isShort(b.stem(), a.stem())
        || isTurned(a.stem(), b.stem())) {
      return NEAR;
    }
    return a.endsLike(b) || b.endsLike(a) ? CONTAINED : CONTRARY;
  }

  /** 登録ボランティア and ボランティア登録: two words, the one before the other or behind it. */
  private static boolean isTurned(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    for (int at = SHORTEST; at <= a.length() - SHORTEST; at++) {
      int rest = a.length() - at;
      if (b.regionMatches(0, a, at, rest) && b.regionMatches(rest, a, 0, at)) {
        return true;
      }
    }
    return false;
  }

  private static LabelRelation blank(FoldedLabel a, FoldedLabel b) {
    if (a.isBlank() && b.isBlank()) {
      return a.series().isEmpty() || !a.series().equals(b.series()) ? BOTH_BLANK : EQUAL;
    }
    return ONE_BLANK;
  }

  /** Whether a word is short for a longer one: its katakana beginning, or some of its kanji. */
  static boolean isShort(String word, String longer) {
    if (word.length() < SHORTEST
        || longer.length() <= word.length()
        || longer.charAt(0) != word.charAt(0)) {
      return false;
    }
    if (Spelling.isKatakana(word)) {
      return longer.startsWith(word) && Spelling.isKatakana(longer.charAt(word.length()));
    }
    return word.length() <= LONGEST_SHORT
        && Spelling.isKanji(word)
        && longer.length() >= word.length() + 2
        && !longer.contains(word)
        && !isSplit(word, longer)
        && isSubsequence(word, longer);
  }

  /** 委員会 and 委員研修会: not short, but another word put into a whole one. */
  private static boolean isSplit(String word, String longer) {
    int last = word.length() - 1;
    return last >= SHORTEST
        && longer.startsWith(word.substring(0, last))
        && longer.charAt(longer.length() - 1) == word.charAt(last);
  }

  private static boolean isSubsequence(String word, String longer) {
    int found = 0;
    for (int i = 0; i < longer.length() && found < word.length(); i++) {
      if (longer.charAt(i) == word.charAt(found)) {
        found++;
      }
    }
    return found == word.length();
  }
}
