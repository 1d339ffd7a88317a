package org.jisseki.core.compare;

/**
 * Whether two labels that no rule made one are close enough for the only figures that were left:
 * one is the other with more words before, behind or inside it, or short for it.
 */
final class Kinship {

  private static final int SHORTEST = 2;
  private static final int SHORTEST_MIXED = 4;

  private final PairingWords words;

  Kinship(PairingWords words) {
    this.words = words;
  }

  /** Whether a reader who has nothing else left would take the two for one. */
  boolean isKin(Indicator one, Indicator other) {
    String a = one.label().stem();
    String b = other.label().stem();
    String heading = one.context().heading();
    boolean acts = !heading.isEmpty() && heading.equals(other.context().heading());
    return (acts && words.isAct(a) && words.isAct(b))
        || isUnderIts(one, other)
        || isUnderIts(other, one)
        || holds(a, b, other.unit())
        || holds(b, a, one.unit())
        || holds(one.label().core(), other.label().core(), other.unit())
        || holds(other.label().core(), one.label().core(), one.unit())
        || holds(one.label().loose(), other.label().loose(), other.unit())
        || holds(other.label().loose(), one.label().loose(), one.unit());
  }

  /** 福祉委員 委嘱 214名 in one year, 福祉委員 208名 in the other. */
  private boolean isUnderIts(Indicator one, Indicator other) {
    String heading = one.context().heading();
    return heading.length() >= SHORTEST
        && heading.equals(other.label().stem())
        && mayFollow(heading, one.label().stem(), one.unit());
  }

  /** Whether the longer label is the shorter one with words that make no other thing of it. */
  private boolean holds(String word, String longer, String unit) {
    int more = longer.length() - word.length();
    if (word.length() < SHORTEST || more <= 0) {
      return false;
    }
    int head = sharedHead(word, longer);
    if (head == word.length()) {
      return mayFollow(word, longer.substring(head), unit);
    }
    int tail = sharedTail(word, longer);
    if (tail == word.length()) {
      String before = longer.substring(0, more);
      return !words.narrows(before) || words.isTopic(before);
    }
    if (head >= SHORTEST && tail >= SHORTEST && head + tail >= word.length()) {
      return mayStandInside(longer.substring(head, head + more));
    }
    return isAbbreviation(word, longer);
  }

  private boolean mayFollow(String word, String rest, String unit) {
    boolean event = unit.equals(BasisRule.PEOPLE) && words.makesEvent(word, rest);
    return !event && !words.changes(rest);
  }

  private boolean mayStandInside(String infix) {
    return !words.narrows(infix) && !words.changes(infix);
  }

  private static int sharedHead(String word, String longer) {
    int shared = 0;
    while (shared < word.length() && word.charAt(shared) == longer.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  private static int sharedTail(String word, String longer) {
    int more = longer.length() - word.length();
    int shared = 0;
    while (shared < word.length()
        && word.charAt(word.length() - 1 - shared)
            == longer.charAt(more + word.length() - 1 - shared)) {
      shared++;
    }
    return shared;
  }

  /** 認サポ養成講座: beginnings of the words of 認知症サポーター養成講座, told apart by their script. */
  private static boolean isAbbreviation(String word, String longer) {
    if (word.length() < SHORTEST_MIXED || word.charAt(0) != longer.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 1; i < word.length(); i++) {
      int next = at + 1;
      if (next >= longer.length() || longer.charAt(next) != word.charAt(i)) {
        next = nextWord(longer, next, word.charAt(i));
      }
      if (next < 0) {
        return false;
      }
      at = next;
    }
    return true;
  }

  /**
   * Where a word in another script than what stands before it begins with a letter; -1 for none.
   */
  private static int nextWord(String text, int from, char first) {
    for (int i = Math.max(from, 1); i < text.length(); i++) {
      boolean begins =
          Spelling.isKatakana(text.charAt(i)) != Spelling.isKatakana(text.charAt(i - 1));
      if (begins && text.charAt(i) == first) {
        return i;
      }
    }
    return -1;
  }
}
