package org.jisseki.core.text;

import java.text.Normalizer;

/**
 * Folds single UTF-16 units to the form that the readers compare with, so that a folded text has
 * the length and the offsets of its original.
 *
 * <p>Only foldings of one unit to one unit are done; {@code ㎡} or {@code ⑽} stay as they are.
 */
final class CharFolding {

  /** CJK radicals that stand for whole characters in text copied from PDF, pair by pair. */
  private static final String RADICALS =
      "⺎兀⺒巳⺓幺⺕彐⺝月⺟母⺠民⺡水⺢水⺣火⺩王⺪疋⺬示⺭示⺮竹⺶羊⺷羊⺹老⺽臼⺾艸⻀艸⻁虎⻂衣⻃西⻄西⻅見⻆角⻇角⻉貝⻋車⻌辵⻍辵⻎辵"
          + "⻑長⻓長⻔門⻗雨⻘青⻙韋⻚頁⻛風⻜飛⻝食⻞食⻟食⻠食⻡首⻢馬⻣骨⻤鬼⻥魚⻦鳥⻧鹵⻨麦⻩黄⻪黽⻫斉⻬斉⻭歯⻮歯⻯竜⻰竜⻱亀⻲亀⻳亀";

  /** Signs that look alike, pair by pair: what is written, what it is read as. */
  private static final String SIGNS =
      "‐-‑-‒-–-—-―-−-─-━-﹣-〜~∼~˜~•・‧・·・⋅・∙・⁄/∕/✕×✖×╳×⨯×￥¥〈<〉>《<》>〔(〕)［[］]“「”」ꞏ・﹢+➡→⇒→⟶→"
          + "ヵカ\u00a0 \u2002 \u2003 \u2004 \u2005 \u2006 \u2007 \u2009 \u202f \u3000 \u200a \u2008 ";

  private static final char[] TABLE = table();

  private CharFolding() {}

  static char fold(char c) {
    return TABLE[c];
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    foldByNormalForm(table, 0x2F00, 0x2FD5); // Kangxi radicals
    foldByNormalForm(table, 0xF900, 0xFAD9); // compatibility ideographs
    foldByNormalForm(table, 0xFF01, 0xFF9D); // full-width ASCII, half-width kana
    foldPairs(table, RADICALS);
    foldPairs(table, SIGNS);
    return table;
  }

  private static void foldByNormalForm(char[] table, int first, int last) {
    for (int c = first; c <= last; c++) {
      String normal = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC);
      if (normal.length() == 1) {
        table[c] = normal.charAt(0);
      }
    }
  }

  private static void foldPairs(char[] table, String pairs) {
    for (int i = 0; i < pairs.length(); i += 2) {
      table[pairs.charAt(i)] = pairs.charAt(i + 1);
    }
  }
}
