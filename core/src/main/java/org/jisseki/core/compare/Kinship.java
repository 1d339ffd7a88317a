package org.jisseki.core.compare;

import org.jisseki.core.measure.Kind;
import org.jisseki.core.measure.Qualifier;

/**
 * Whether two labels that no rule made one are close enough for the only figures that were left:
 * one is the other with more words before, behind or inside it, or short for it.
 */
final class Kinship {

  private static final int SHORTEST = 2;
  private static final int SHORTEST_MIXED = 4;
  private static final int LONG_OVERLAP = 4;

  private final PairingWords words;

  Kinship(PairingWords words) {
    this.words = words;
  }

  /**
   * Whether one figure only takes over the name of that before it (企画展 4回 9,118名), and the other
   * says no more than that people came to it (企画展 3回 観覧者 8,204名).
   */
  boolean isOfOneName(Indicator one, Indicator other) {
    boolean takesOver = one.context().takesOverLabel();
    Indicator named = takesOver ? other : one;
    String label = named.label().loose();
    return takesOver != other.context().takesOverLabel()
        && (words.isJoining(label) || words.mayBeLeftOut(label));
  }

  /**
   * 基準超過 and 基準値超過: one word more inside a label that is otherwise the same; or labels that are
   * akin, of a counter for few things: スクールバス 8路線 and スクールバス運行 8路線.
   */
  boolean isClose(Indicator one, Indicator other) {
    boolean special =
        one.measurement().kind() == Kind.COUNT
            && !one.unit().isEmpty()
            && !one.unit().equals(BasisRule.PEOPLE)
            && !words.kinship().isManifold(one.unit());
    return hasInfix(one.label().stem(), other.label().stem())
        || hasInfix(other.label().stem(), one.label().stem())
        || (special && isKin(one, other));
  }

  /**
   * 緊急通報装置 312台 and 設置台数 323台, 里親 12世帯 and 登録世帯 14世帯: one label is what the program is about, the
   * other says no more than that it was put to use; who helps in it is another matter.
   */
  boolean isTheSubject(Indicator one, Indicator other) {
    boolean vague = words.kinship().isVague(one.label().loose());
    Indicator named = vague ? other : one;
    String joined = (vague ? one : other).label().loose();
    String name = named.label().stem();
    return vague != words.kinship().isVague(other.label().loose())
        && words.kinship().isVague(joined)
        && !one.has(Qualifier.NEW)
        && named.measurement().kind() == Kind.COUNT
        && !words.kinship().isManifold(named.unit())
        && !words.kinship().changes(name)
        && !named.label().hasTail()
        && !(words.isJoining(joined) && (words.kinship().isPeople(name) || words.isStock(name)));
  }

  /** 認定調査 新規 88件 and 新規申請 94件: of all in the unit only these are new, or a mean of a day. */
  boolean isToldByBasis(Indicator one, Indicator other) {
    String divisor = one.context().divisor();
    boolean mean = !divisor.isEmpty() && divisor.equals(other.context().divisor());
    boolean plain = isPlain(one) != isPlain(other);
    return (mean && haveBoth(one, other, Qualifier.AVERAGE))
        || (plain && haveBoth(one, other, Qualifier.NEW));
  }

  /** Whether the label could as well not be there; 登録 and 応募 could not. */
  private boolean isPlain(Indicator indicator) {
    String label = indicator.label().stem();
    return words.mayBeLeftOut(label)
        && !words.kinship().isVague(label)
        && !words.kinship().changes(label);
  }

  private static boolean haveBoth(Indicator one, Indicator other, Qualifier qualifier) {
    return one.has(qualifier) && other.has(qualifier);
  }

  /** 百歳体操 61会場 and 通いの場 58会場: the counter says what is counted. */
  boolean isToldByUnit(Indicator one, Indicator other) {
    return words.kinship().isTelling(one.unit())
        && !words.kinship().changes(one.label().stem())
        && !words.kinship().changes(other.label().stem());
  }

  /** Whether a reader who has nothing else left would take the two for one. */
  boolean isKin(Indicator one, Indicator other) {
    String a = one.label().stem();
    String b = other.label().stem();
    if (words.areCounterparts(one.label().name(), other.label().name())) {
      return false;
    }
    String heading = one.context().heading();
    boolean acts = !heading.isEmpty() && heading.equals(other.context().heading());
    return (acts && words.kinship().isAct(a) && words.kinship().isAct(b))
        || overlaps(one, other)
        || overlaps(other, one)
        || isUnderIts(one, other)
        || isUnderIts(other, one)
        || holds(a, b, other.unit())
        || holds(b, a, one.unit())
        || holds(one.label().loose(), other.label().loose(), other.unit())
        || holds(other.label().loose(), one.label().loose(), one.unit());
  }

  /** 福祉委員 委嘱 214名 in one year, 福祉委員 208名 in the other. */
  private boolean isUnderIts(Indicator one, Indicator other) {
    String heading = one.context().heading();
    return heading.length() >= SHORTEST
        && (heading.equals(other.label().stem()) || heading.equals(other.label().loose()))
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
    return hasInfix(word, longer) || isAbbreviation(word, longer);
  }

  private boolean hasInfix(String word, String longer) {
    int more = longer.length() - word.length();
    if (more <= 0 || word.length() < 2 * SHORTEST) {
      return false;
    }
    int head = Math.min(sharedHead(word, longer), word.length() - SHORTEST);
    int tail = sharedTail(word, longer);
    return head >= SHORTEST
        && tail >= SHORTEST
        && tail < word.length()
        && head + tail >= word.length()
        && mayStandInside(longer.substring(head, head + more));
  }

  /** 市道舗装補修 and 舗装補修工事: one goes on where the other begins. */
  private boolean overlaps(Indicator one, Indicator other) {
    String a = one.label().stem();
    String b = other.label().stem();
    for (int from = 1; from <= a.length() - SHORTEST; from++) {
      int shared = a.length() - from;
      if (shared < b.length() && b.startsWith(a.substring(from))) {
        boolean told = shared >= LONG_OVERLAP || words.mayBeLeftOut(b.substring(shared));
        return told
            && !words.narrows(a.substring(0, from))
            && mayFollow(b.substring(0, shared), b.substring(shared), other.unit());
      }
    }
    return false;
  }

  private boolean mayFollow(String word, String rest, String unit) {
    boolean event = unit.equals(BasisRule.PEOPLE) && words.kinship().makesEvent(word, rest);
    return !event && !words.kinship().changes(rest);
  }

  private boolean mayStandInside(String infix) {
    return !words.narrows(infix) && !words.kinship().changes(infix);
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
