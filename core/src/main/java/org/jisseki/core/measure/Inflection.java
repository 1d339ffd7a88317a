package org.jisseki.core.measure;

import java.util.List;

/** Tells a noun that is counted from the verb that only goes on telling of it. */
final class Inflection {

  private static final List<String> DONE = List.of("したもの", "したの", "された", "している", "した");
  private static final List<String> GOES_ON = List.of("して", "され", "し");

  /** Kanji of verbs in す whose forms in し end nouns: 出 of 貸し出し. */
  private static final String NATIVE = "出返消越直押回渡通干探差刺崩流落壊話写戻起";

  /** Those of them that end no Sino-Japanese word. */
  private static final String ALWAYS_NATIVE = "返直戻";

  /** What stands before them in nouns written with one kana less: 貸 of 貸出し. */
  private static final String NATIVE_HEADS = "貸呼引持炊掘取繰洗打払積立切";

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
        return end.equals("し") && isNounInShi(label, at) ? label : "";
      }
    }
    return isVerb(label) || isClause(label) ? "" : label;
  }

  /** 貸し出し, 取消し, 香典返し are nouns of verbs that end so; 提出し and 開催し go on. */
  private static boolean isNounInShi(String label, int at) {
    char kanji = label.charAt(at - 1);
    char before = at > 1 ? label.charAt(at - 2) : '\0';
    if (CharKinds.isHiragana(before)) {
      return at > 2 && NATIVE.indexOf(kanji) >= 0;
    }
    return CharKinds.isKanji(before)
        && (ALWAYS_NATIVE.indexOf(kanji) >= 0
            || (NATIVE.indexOf(kanji) >= 0 && NATIVE_HEADS.indexOf(before) >= 0));
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
