package org.jisseki.core.profile;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.finding.FindingCode;

/** What an entry of a profile is about, with the words and meanings that such an entry takes. */
public enum ProfileKind {
  /** A header word: メニュー means the programs' names. */
  HEADER("header", Meanings.OF_HEADERS, Presence.MAY_WAIT),
  /** The ending of header words: every 〜結果 is a result. */
  HEADER_ENDING("header-ending", Meanings.OF_HEADERS, Presence.MAY_WAIT),
  /** The ending of the names of divisions: 〜ブロック. */
  DIVISION_SUFFIX("division-suffix", ImmutableList.of(), Presence.NONE),
  /** The label of a row of totals: 累計欄. */
  TOTAL("total", ImmutableList.of(), Presence.NONE),
  /** What a line of notes begins with: 付記. */
  NOTE_MARK("note-mark", ImmutableList.of(), Presence.NONE),
  /** A cell that says "the same as above": 前に同じ. */
  DITTO("ditto", ImmutableList.of(), Presence.NONE),
  /** A counter, by itself or as another way to write a known unit: 小隊; ヶ町 means か町. */
  COUNTER("counter", ImmutableList.of(), Presence.OPTIONAL),
  /** A word that qualifies the number behind it: 累積 means cumulative. */
  QUALIFIER("qualifier", Meanings.OF_QUALIFIERS, Presence.REQUIRED),
  /** How much a finding weighs, or that it is not wanted: J206 off. */
  RULE("rule", ImmutableList.of("off", "error", "warning", "note"), Presence.REQUIRED),
  /** From which number on a rule speaks: change-percent 30. */
  BOUND("bound", ImmutableList.of(), Presence.NUMBER),
  /** How the council rounds its ratios: percent floor. */
  ROUNDING("rounding", ImmutableList.of("floor", "half-up"), Presence.REQUIRED),
  /** Whether more of an indicator is good: 苦情 down-is-good. */
  DIRECTION("direction", ImmutableList.of("up-is-good", "down-is-good"), Presence.REQUIRED),
  /** The present name of a program that had another one. */
  ALIAS("alias", ImmutableList.of(), Presence.REQUIRED),
  /** The organization whose tables these are, where the tables do not say. */
  ORGANIZATION("organization", ImmutableList.of(), Presence.NONE);

  private final String id;
  private final ImmutableList<String> meanings;
  private final Presence presence;

  ProfileKind(String id, ImmutableList<String> meanings, Presence presence) {
    this.id = id;
    this.meanings = meanings;
    this.presence = presence;
  }

  /** Whether a meaning must stand beside the word. */
  private enum Presence {
    NONE,
    OPTIONAL,
    /** Left empty until somebody knows; until then the entry says nothing. */
    MAY_WAIT,
    REQUIRED,
    NUMBER
  }

  /** The name in a profile, such as {@code division-suffix}. */
  public String id() {
    return id;
  }

  /** The meanings of which one is to be chosen, in a fixed order; empty where any will do. */
  public List<String> meanings() {
    return meanings;
  }

  /** The words of which one is to be chosen, in a fixed order; empty where any will do. */
  public List<String> words() {
    return switch (this) {
      case BOUND -> Meanings.BOUNDS;
      case ROUNDING -> Meanings.ROUNDED;
      default -> List.of();
    };
  }

  /** Whether an entry of this kind can be about the word. */
  public boolean takesWord(String word) {
    return this == RULE
        ? FindingCode.find(word).isPresent()
        : !word.isEmpty() && (words().isEmpty() || words().contains(word));
  }

  /** Whether an entry of this kind can have the meaning; an empty text is no meaning. */
  public boolean takesMeaning(String meaning) {
    boolean chosen = meanings.isEmpty() || meanings.contains(meaning);
    return switch (presence) {
      case NONE -> meaning.isEmpty();
      case OPTIONAL -> true;
      case MAY_WAIT -> meaning.isEmpty() || chosen;
      case REQUIRED -> !meaning.isEmpty() && chosen;
      case NUMBER -> isNumber(meaning);
    };
  }

  /** The kind of a name in a profile. */
  public static Optional<ProfileKind> find(String id) {
    for (ProfileKind kind : values()) {
      if (kind.id.equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether a text is a plain decimal such as 30 or 0.5. */
  private static boolean isNumber(String text) {
    int digits = 0;
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      points += c == '.' && i > 0 && i < text.length() - 1 ? 1 : 0;
    }
    return digits > 0 && digits <= 15 && points <= 1 && digits + points == text.length();
  }

  /**
   * The closed lists of words. The rooms that take the entries up hold the same lists as their own
   * types; their tests hold the two together.
   */
  private static final class Meanings {
    private static final ImmutableList<String> OF_HEADERS =
        ImmutableList.of(
            "division",
            "number",
            "name",
            "item",
            "indicator",
            "unit",
            "goal",
            "plan",
            "activity",
            "status",
            "result",
            "outcome",
            "department",
            "value",
            "target",
            "change",
            "year",
            "other");

    private static final ImmutableList<String> OF_QUALIFIERS =
        ImmutableList.of(
            "cumulative",
            "distinct",
            "approximate",
            "total",
            "of-which",
            "average",
            "new",
            "increase",
            "decrease",
            "at-least",
            "at-most",
            "per",
            "as-of");

    private static final ImmutableList<String> BOUNDS = ImmutableList.of("change-percent");
    private static final ImmutableList<String> ROUNDED = ImmutableList.of("percent");
  }
}
