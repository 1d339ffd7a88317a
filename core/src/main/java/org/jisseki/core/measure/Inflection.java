package org.jisseki.core.measure;

import java.util.List;

/** Tells a noun that is counted from the verb that only goes on telling of it. */
final class Inflection {

  private static final List<String> DONE = List.of("したもの", "したの", "された", "している", "した");
  private static final List<String> GOES_ON = List.of("して", "され", "し");

  /** How a verb ends that stands alone: 占める, 迎えた, 行った. */
  private static final List<String> VERB_ENDS =
      List.of("る", "った", "いた", "んだ", "した", "れた", "えた", "けた", "めた", "せた", "べた", "ると", "れば", "たら");

  private Inflection() {}

  /** Whether a label ends in hiragana, as all endings of words do. */
  static boolean endsInKana(String label) {
    return !label.isEmpty() && CharKinds.isHiragana(label.charAt(label.length() - 1));
  }

  /** 解決したの is 解決; a verb that goes on (開催し) or stands alone (占める) is no label. */
  static String nounOf(String label) {
    if (!endsInKana(label)) {
      return label;
    }
    for (String end : DONE) {
      int at = label.length() - end.length();
      if (at > 0 && label.endsWith(end) && CharKinds.isNoun(label.charAt(at - 1))) {
        return label.substring(0, at);
      }
    }
    for (String end : GOES_ON) {
      int at = label.length() - end.length();
      if (at > 0 && label.endsWith(end) && CharKinds.isKanji(label.charAt(at - 1))) {
        return "";
      }
    }
    return isVerb(label) || isClause(label) ? "" : label;
  }

  /** 至ったもの, 行うこと: what a verb says of a thing without a name. */
  private static boolean isClause(String label) {
    int at = label.length() - 2;
    return at > 1
        && (label.endsWith("もの") || label.endsWith("こと"))
        && (label.charAt(at - 1) == 'た' || label.charAt(at - 1) == 'る')
        && CharKinds.isHiragana(label.charAt(at - 1));
  }

  /** One verb and nothing else: one or two kanji, up to two kana, and a verb's end. */
  private static boolean isVerb(String label) {
    int kanji = 0;
    while (kanji < label.length() && CharKinds.isKanji(label.charAt(kanji))) {
      kanji++;
    }
    return kanji >= 1 && kanji <= 2 && isKana(label, kanji) && endsLikeVerb(label, kanji);
  }

  private static boolean endsLikeVerb(String label, int kanji) {
    int kana = label.length() - kanji;
    for (String end : VERB_ENDS) {
      int stem = kana - end.length();
      if (stem >= 0 && stem <= 2 && label.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKana(String label, int from) {
    for (int i = from; i < label.length(); i++) {
      if (!CharKinds.isHiragana(label.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
