package org.jisseki.core.reading;

import java.text.Normalizer;
import java.util.Locale;

/** Text folded for comparison: NFKC, lower case, without white space, look-alikes unified. */
final class FoldedText {

  /** Radicals that copied PDFs show in place of the ideographs, and the ideographs. */
  private static final String LOOK_ALIKES = "⺠⺟⻑⻄⻘⻝⻩⻫⻭⻲⻁⻆⻅⻉⻋⻔⻖⻤⻥⻨⻪⻯⻳⺎⺕⺙";

  private static final String IDEOGRAPHS = "民母長西青食黄斉歯亀虎角見貝車門阝鬼魚麦黽竜亀兀彐攵";

  private FoldedText() {}

  /** Folds a text. */
  static String of(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPlain(c)) {
        plain = false;
        break;
      }
    }
    return plain ? text : fold(text);
  }

  /** Whether folding leaves the character as it is. */
  private static boolean isPlain(char c) {
    return (c >= '!' && c <= '~' && !(c >= 'A' && c <= 'Z'))
        || (c >= 'ぁ' && c <= 'ゖ')
        || (c >= 'ァ' && c <= 'ー')
        || (c >= '一' && c <= '鿿')
        || c == '々'
        || c == '、'
        || c == '。';
  }

  private static String fold(String text) {
    String wide = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(wide.length());
    for (int i = 0; i < wide.length(); i++) {
      char c = wide.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B') {
        continue;
      }
      int radical = LOOK_ALIKES.indexOf(c);
      folded.append(radical >= 0 ? IDEOGRAPHS.charAt(radical) : c);
    }
    return folded.toString();
  }
}
