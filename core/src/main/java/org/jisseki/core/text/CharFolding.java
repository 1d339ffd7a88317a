package org.jisseki.core.text;

import java.text.Normalizer;
import java.util.Arrays;

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

  /** Stands in the table for a character that its normal form folds; not asked about yet. */
  private static final char UNASKED = '\uFFFF';

  /** What each character is folded to; where nothing stands, the character itself. */
  private static final char[] TABLE = table();

  private CharFolding() {}

  static char fold(char c) {
    char folded = TABLE[c];
    if (folded == UNASKED) {
      return ask(c);
    }
    return folded == 0 ? c : folded;
  }

  /** Texts hold few of these characters, and normal forms are dear; threads find the same one. */
  private static char ask(char c) {
    String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    char folded = normal.length() == 1 ? normal.charAt(0) : c;
    TABLE[c] = folded;
    return folded;
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    Arrays.fill(table, 0x2F00, 0x2FD5 + 1, UNASKED); // Kangxi radicals
    Arrays.fill(table, 0xF900, 0xFAD9 + 1, UNASKED); // compatibility ideographs
    Arrays.fill(table, 0xFF01, 0xFF9D + 1, UNASKED); // full-width ASCII, half-width kana
    foldPairs(table, RADICALS);
    foldPairs(table, SIGNS);
    return table;
  }

  private static void foldPairs(char[] table, String pairs) {
    for (int i = 0; i < pairs.length(); i += 2) {
      table[pairs.charAt(i)] = pairs.charAt(i + 1);
    }
  }
}
