package org.jisseki.core.compare;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for words that tables write in several ways. */
final class Spelling {

  private static final int KANA_DISTANCE = 'ァ' - 'ぁ';
  private static final String OKURIGANA = "イエキギケゲシセチテニビミメリレワカガジズゼベマラル";

  private Spelling() {}

  /**
   * The word in NFKC and lower case, with hiragana as katakana, without punctuation, without
   * spaces, without a の between words and without a long vowel mark at the end.
   */
  static String of(String word) {
    String plain = isPlain(word) ? word : lower(word);
    StringBuilder spelled = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (isWordCharacter(c) && !isParticle(plain, i)) {
        spelled.append(isHiragana(c) ? (char) (c + KANA_DISTANCE) : c);
      }
    }
    int last = spelled.length() - 1;
    if (last > 1 && spelled.charAt(last) == 'ー') {
      spelled.setLength(last);
    }
    return spelled.toString();
  }

  /**
   * The spelled word without the kana that follow a kanji where another kanji or the end of the
   * word comes next, so that 貸し出し, 貸出し and 貸出 are one; a word of one kanji is left as it is.
   */
  static String withoutOkurigana(String spelled) {
    if (spelled.chars().filter(Spelling::isKanji).limit(2).count() < 2) {
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

  private static String lower(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!((isKanji(c) && c < 0x9FFF)
          || isHiragana(c)
          || isKatakana(c)
          || (c >= '0' && c <= '9'))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHiragana(char c) {
    return c >= 'ぁ' && c <= 'ゖ';
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == 'ー' || c == '%' || Character.isSurrogate(c);
  }

  private static boolean isParticle(String text, int at) {
    return text.charAt(at) == 'の'
        && at > 0
        && at + 1 < text.length()
        && !isHiragana(text.charAt(at - 1))
        && !isHiragana(text.charAt(at + 1));
  }
}
