package org.jisseki.core.compare;

import java.text.Normalizer;
import java.util.Locale;
import org.jisseki.core.text.Lexicon;

/** One spelling for words that tables write in several ways. */
final class Spelling {

  private static final int KANA_DISTANCE = 'ァ' - 'ぁ';
  private static final int WIDTH_DISTANCE = '！' - '!';
  private static final String OKURIGANA = "イエキギケゲシセチテニビミメリレワカガジズゼベマラル";

  /** Stands in the table for a character that was not asked about yet. */
  private static final char UNASKED = '\0';

  /** Stands in the table for a character that is no part of a word. */
  private static final char DROPPED = '\uFFFE';

  /** Stands in the table for a character that only the normal form of the whole word can spell. */
  private static final char UNSURE = '\uFFFF';

  /**
   * How each character is spelled, whatever stands beside it; filled in as characters are met, by
   * several threads alike.
   */
  private static final char[] SPELLED = new char[Character.MAX_VALUE + 1];

  private Spelling() {}

  /**
   * The word in NFKC and lower case, with hiragana as katakana, without punctuation, without
   * spaces, without a の between words and without a long vowel mark at the end.
   */
  static String of(String word) {
    return of(word, 0, word.length());
  }

  /** Whether a word in this spelling can begin where a text has a character. */
  static boolean mayBegin(String spelled, char c) {
    char letter = letter(c);
    return letter == UNSURE || letter == spelled.charAt(0);
  }

  /**
   * Whether the spelling of a text from a place on may begin with the letter that a word's does.
   */
  static boolean mayBegin(String word, String text, int at) {
    char one = first(word, 0);
    char other = first(text, at);
    return one == other || one == UNSURE || other == UNSURE;
  }

  /** The first letter of a spelling, where one look tells it. */
  private static char first(String text, int at) {
    if (at == text.length() || letter(text.charAt(at)) == DROPPED || mayJoin(text, at + 1)) {
      return UNSURE;
    }
    return letter(text.charAt(at));
  }

  /**
   * Whether a text that ends at a place goes on with a word just as it is written, so that the
   * spelling of the text from there on begins with that of the word.
   */
  static boolean goesOnWith(String word, String text, int at, int end) {
    int last = word.length() - 1;
    int behind = at + word.length();
    return last >= 0
        && behind <= end
        && text.startsWith(word, at)
        && word.charAt(0) != 'の'
        && word.charAt(last) != 'の'
        && (behind == end || !mayJoin(text, behind));
  }

  /** Whether the character at a place may be one with that before it in the normal form. */
  private static boolean mayJoin(String text, int at) {
    return at < text.length() && letter(text.charAt(at)) == UNSURE;
  }

  /** Whether a word in this spelling, of several, can begin where a text has a character. */
  static boolean mayBegin(Lexicon<?> spelled, char c) {
    char letter = letter(c);
    return letter == UNSURE || spelled.mayBegin(letter);
  }

  /** The spelling of a part of a text, from an offset (inclusive) to another (exclusive). */
  static String of(String text, int from, int to) {
    char[] spelled = new char[to - from];
    int length = 0;
    for (int i = from; i < to; i++) {
      char c = letter(text.charAt(i));
      if (c == UNSURE) {
        return ofNormalForm(text.substring(from, to));
      }
      if (c != DROPPED && !isParticle(text, i, from, to)) {
        spelled[length++] = c;
      }
    }
    return word(spelled, length);
  }

  private static String ofNormalForm(String word) {
    String form = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    char[] spelled = new char[form.length()];
    int length = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = spelled(form.charAt(i));
      if (c != DROPPED && !isParticle(form, i, 0, form.length())) {
        spelled[length++] = c;
      }
    }
    return word(spelled, length);
  }

  private static String word(char[] spelled, int length) {
    boolean longEnd = length > 2 && spelled[length - 1] == 'ー';
    return new String(spelled, 0, longEnd ? length - 1 : length);
  }

  /**
   * The spelled word without the kana that follow a kanji where another kanji or the end of the
   * word comes next, so that 貸し出し, 貸出し and 貸出 are one; a word of one kanji is left as it is.
   */
  static String withoutOkurigana(String spelled) {
    if (!mayHoldOkurigana(spelled)) {
      return spelled;
    }
    StringBuilder kept = new StringBuilder(spelled.length());
    int at = 0;
    while (at < spelled.length()) {
      int end = okuriganaEnd(spelled, at);
      if (end == at) {
        kept.append(spelled.charAt(at++));
      } else {
        at = end;
      }
    }
    return kept.toString();
  }

  /** Whether the character is katakana or the long vowel mark. */
  static boolean isKatakana(int c) {
    return (c >= 'ァ' && c <= 'ヺ') || c == 'ー';
  }

  /** Whether the character is a kanji of the Basic Multilingual Plane. */
  static boolean isKanji(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || c == '々' || (c >= 0x3400 && c <= 0x4DBF);
  }

  /** Whether a word is katakana throughout. */
  static boolean isKatakana(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isKatakana(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is kanji throughout. */
  static boolean isKanji(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isKanji(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Two kanji at least, and kana behind one of them. */
  private static boolean mayHoldOkurigana(String spelled) {
    int kanji = 0;
    boolean kana = false;
    for (int i = 0; i < spelled.length(); i++) {
      char c = spelled.charAt(i);
      kana |= kanji > 0 && isKatakana(c);
      kanji += isKanji(c) ? 1 : 0;
    }
    return kanji > 1 && kana;
  }

  private static int okuriganaEnd(String spelled, int at) {
    if (at == 0 || !isKanji(spelled.charAt(at - 1))) {
      return at;
    }
    int end = at;
    while (end < spelled.length() && isKatakana(spelled.charAt(end))) {
      if (end - at == 2 || OKURIGANA.indexOf(spelled.charAt(end)) < 0) {
        return at;
      }
      end++;
    }
    return end;
  }

  /** How a character is spelled by itself, or one of the signs of the table. */
  private static char letter(char c) {
    char letter = SPELLED[c];
    return letter != UNASKED ? letter : ask(c);
  }

  private static char ask(char c) {
    char letter = alone(c);
    SPELLED[c] = letter;
    return letter;
  }

  /** The characters of Japanese tables stand for one character each in the normal form. */
  private static char alone(char c) {
    if (c >= '！' && c <= '～') {
      return alone((char) (c - WIDTH_DISTANCE));
    }
    if (c >= '①' && c <= '⑨') {
      return (char) (c - '①' + '1');
    }
    boolean kana = isHiragana(c) || (c >= 'ァ' && c <= 'ー');
    boolean sign = c <= '~' || (c >= '、' && c <= '〩');
    boolean kanji = isKanji(c) && c < 0x9FFF;
    if (kana || sign || kanji) {
      return spelled(Character.toLowerCase(c));
    }
    return c == '\u3000' ? DROPPED : UNSURE;
  }

  /** How a character of the normal form is spelled. */
  private static char spelled(char c) {
    boolean word = Character.isLetterOrDigit(c) || c == 'ー' || c == '%' || Character.isSurrogate(c);
    return !word ? DROPPED : isHiragana(c) ? (char) (c + KANA_DISTANCE) : c;
  }

  private static boolean isHiragana(char c) {
    return c >= 'ぁ' && c <= 'ゖ';
  }

  private static boolean isParticle(String text, int at, int from, int to) {
    return text.charAt(at) == 'の'
        && at > from
        && at + 1 < to
        && !isHiragana(text.charAt(at - 1))
        && !isHiragana(text.charAt(at + 1));
  }
}
