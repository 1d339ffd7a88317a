package org.jisseki.core.measure;

import java.util.List;
import java.util.Optional;

/** Takes out of a label what is none: qualifiers, particles, the rest of a sentence. */
final class LabelTrimmer {

  private static final String PERIODS = "年月週毎隔";

  /** Before 年, 月 or 週 parts of one word with it: 少年, 前年, 来月. */
  private static final String ENDS_IN_PERIOD = "前昨少学周成通例翌当本今青中晩熟幼定若長永多数半同初新旧往厄正先歳生没卒来各何";

  private static final String PARTICLES = "はをがにでへも";
  private static final String ENDINGS = "はをがにでへものとや";
  private static final String STARTS = "はをがにでへものとや中";
  private static final String PLACE_NAMES = "丘岳峰原浜崎台池島沼谷里森";
  private static final String NOT_INSIDE = "科職覧部容線定視外装側陸服臓閣診観燃乱野面";
  private static final String NOT_CUMULATIVE = "長期床滞焼命伸納岡着髪";
  private static final String BEFORE_NOT_CUMULATIVE = "順遅外圧蔓";

  /** Ends the names of newsletters: 議会だより. */
  private static final String NEWS = "だより";

  private static final List<String> LEADING =
      List.of("から", "より", "まで", "では", "には", "との", "での", "への", "による");
  private static final List<String> TRAILING =
      List.of(
          "からの", "までの", "として", "については", "としては", "では", "には", "とは", "から", "より", "など", "のうち", "ごとに",
          "毎に");
  private static final List<String> COUNTED_ONCE =
      List.of("人", "件数", "利用", "世帯", "員", "参加", "支援", "相談", "受");

  private final Words words;
  private final Qualifiers qualifiers = new Qualifiers();

  private String topic = "";

  LabelTrimmer(Words words) {
    this.words = words;
  }

  /** 広報紙 of 広報紙年 4回, お便り of お便り毎月 2回; 少年 and 前月 are words of their own. */
  static String withoutPeriod(String label) {
    int last = label.length() - 1;
    if (last < 1 || "年月週".indexOf(label.charAt(last)) < 0) {
      return label;
    }
    boolean every = "毎隔".indexOf(label.charAt(last - 1)) >= 0;
    int end = every ? last - 1 : last;
    return end < 1 || ENDS_IN_PERIOD.indexOf(label.charAt(end - 1)) >= 0
        ? label
        : label.substring(0, end);
  }

  /** The qualifiers that the last label held. */
  Qualifiers qualifiers() {
    return qualifiers;
  }

  /** What the last text was about, where は, が or も said so before the label; else empty. */
  String topic() {
    return topic;
  }

  /**
   * The label in a stretch of text.
   *
   * @param text the text, NFKC, without spaces
   * @param followsNumber whether a number or a date stands right before it, so that a particle may
   *     lead it
   */
  String trim(String text, boolean followsNumber) {
    qualifiers.clear();
    topic = "";
    String written = isBulleted(text) ? text.substring(1) : text;
    return isPaper(written) ? "" : isPlainNoun(written) ? written : trimmed(written, followsNumber);
  }

  /** 〇サロン: the kanji zero as a bullet. */
  private static boolean isBulleted(String text) {
    return text.length() > 1
        && text.charAt(0) == '〇'
        && "〇一二三四五六七八九十百千".indexOf(text.charAt(1)) < 0;
  }

  /** A4判カラー12頁: what something is printed on. */
  private static boolean isPaper(String text) {
    return text.length() > 2
        && (text.charAt(0) == 'A' || text.charAt(0) == 'B')
        && text.charAt(1) >= '0'
        && text.charAt(1) <= '9'
        && (text.charAt(2) == '判' || text.charAt(2) == '版');
  }

  /** Whether no rule takes anything off or finds a qualifier, as in most labels: 参加者. */
  private boolean isPlainNoun(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = CharKinds.isNoun(c) && c != '総' && c != '実' && c != '中';
      if (!plain || words.mayTouch(WordClass.INNER, WordClass.CUT, c)) {
        return false;
      }
    }
    return words.lengthAt(WordClass.LABEL_HEAD, text, 0) == 0
        && words.lengthBefore(WordClass.FRONT, text, text.length()) == 0
        && words.lengthBefore(WordClass.LEAD, text, text.length()) == 0
        && words.lengthBefore(WordClass.LABEL_TAIL, text, text.length()) == 0
        && !words.is(WordClass.EMPTY, text);
  }

  private String trimmed(String text, boolean followsNumber) {
    String label = followsNumber ? withoutLeadingParticles(text) : text;
    label = withoutFronts(label);
    noteHead(label);
    label = behindSentence(label);
    label = withoutEndings(label);
    label = isAgainstYear(label) ? label : Inflection.nounOf(label);
    label = withoutHeads(label);
    label = withoutTails(label);
    label = withoutInner(label);
    label = withoutEdges(withoutEndings(label));
    label = isAgainstYear(label) ? label : Inflection.nounOf(label);
    noteWhatStays(label);
    return words.is(WordClass.EMPTY, label.substring(label.lastIndexOf('・') + 1)) ? "" : label;
  }

  /** うち said before a whole clause: うち解決に至ったもの. */
  private void noteHead(String label) {
    int length = headLength(label);
    if (length > 1) {
      Optional<Qualifier> said = words.qualifier(WordClass.LABEL_HEAD, label.substring(0, length));
      if (said.isPresent() && said.get() == Qualifier.OF_WHICH) {
        qualifiers.add(Qualifier.OF_WHICH);
      }
    }
  }

  /** 前年度に対し is kept for the role that it gives; 会員に対し names nothing. */
  private boolean isAgainstYear(String label) {
    int at = label.indexOf("に対し");
    return at > 0 && words.is(WordClass.PRIOR, label.substring(0, at));
  }

  private String withoutLeadingParticles(String text) {
    String label = text;
    boolean changed = true;
    while (changed && !label.isEmpty()) {
      changed = false;
      int cut = words.lengthAt(WordClass.CUT, label, 0);
      if (cut > 0) {
        notePart(label.substring(0, cut));
        label = label.substring(cut);
        changed = true;
      }
      for (String start : LEADING) {
        if (label.startsWith(start)) {
          label = label.substring(start.length());
          changed = true;
        }
      }
      boolean particle = !label.isEmpty() && STARTS.indexOf(label.charAt(0)) >= 0;
      if (particle && (label.length() == 1 || isNounOrHead(label))) {
        label = label.substring(1);
        changed = true;
      }
    }
    return label;
  }

  /** のうち cuts as the end of a clause does, and says that what follows is a part. */
  private void notePart(String cut) {
    if (cut.endsWith("うち")) {
      qualifiers.add(Qualifier.OF_WHICH);
    }
    if (cut.endsWith("平均")) {
      qualifiers.add(Qualifier.AVERAGE);
    }
  }

  private boolean isNounOrHead(String label) {
    boolean school = label.charAt(0) == '中' && CharKinds.isKanji(label.charAt(1));
    return !school
        && (CharKinds.isNoun(label.charAt(1))
            || words.lengthAt(WordClass.LABEL_HEAD, label, 1) > 0);
  }

  /** What stands behind the last part of a sentence. */
  private String behindSentence(String label) {
    for (int i = label.length() - 1; i > 0; i--) {
      boolean object = label.charAt(i) == 'を' && i < label.length() - 1;
      if (isParticleAt(label, i) || object) {
        String rest = label.substring(i + 1);
        if (object && rest.endsWith("し")) {
          return ""; // 運営を見直し: what was done goes on
        }
        if (PERIODS.indexOf(rest.charAt(0)) >= 0 && words.is(WordClass.EMPTY, rest)) {
          return behindSentence(label.substring(0, i));
        }
        if (label.charAt(i) == 'は' && saysOnlyHow(rest)) {
          return behindSentence(label.substring(0, i));
        }
        topic = "はがも".indexOf(label.charAt(i)) >= 0 ? label.substring(0, i) : "";
        return rest;
      }
      int cut = words.lengthBefore(WordClass.CUT, label, i);
      if (cut > 0 && cut <= i && CharKinds.isNoun(label.charAt(i)) && isCut(label, i - cut)) {
        notePart(label.substring(i - cut, i));
        return label.substring(i);
      }
    }
    return label;
  }

  /** 利用率は年間平均で: what stands behind the topic says how it is counted, and is noted. */
  private boolean saysOnlyHow(String rest) {
    if (!rest.endsWith("で")) {
      return false;
    }
    String how = rest.substring(0, rest.length() - 1);
    int length = words.lengthBefore(WordClass.FRONT, how, how.length());
    WordClass kind = length > 0 ? WordClass.FRONT : WordClass.LEAD;
    length = length > 0 ? length : words.lengthBefore(WordClass.LEAD, how, how.length());
    int from = how.length() - length;
    boolean only = length > 1 && (from == 0 || words.is(WordClass.EMPTY, how.substring(0, from)));
    if (only) {
      qualifiers.add(words.qualifier(kind, how.substring(from)));
    }
    return only;
  }

  /** An inflected ending cuts only behind something that it inflects. */
  private static boolean isCut(String label, int start) {
    return start > 0 || label.startsWith("の") || label.startsWith("に") || label.startsWith("等");
  }

  private boolean isParticleAt(String label, int i) {
    if (i >= label.length() - 1 || PARTICLES.indexOf(label.charAt(i)) < 0) {
      return false;
    }
    boolean compound = i > 1 && label.charAt(i) == 'は' && "にでとへ".indexOf(label.charAt(i - 1)) >= 0;
    char before = label.charAt(compound ? i - 2 : i - 1);
    char after = label.charAt(i + 1);
    boolean place = label.charAt(i) == 'が' && PLACE_NAMES.indexOf(after) >= 0;
    boolean against = after == '対' && words.lengthBefore(WordClass.PRIOR, label, i) > 0;
    boolean within = place || against || after == '比';
    return CharKinds.isNoun(before) && CharKinds.isNoun(after) && !within;
  }

  private static String withoutEndings(String text) {
    if (!Inflection.endsInKana(text)) {
      return text;
    }
    String label = text;
    for (String end : TRAILING) {
      if (label.length() > end.length() && label.endsWith(end) && !label.endsWith(NEWS)) {
        label = label.substring(0, label.length() - end.length());
      }
    }
    int last = label.length() - 1;
    if (last > 0 && ENDINGS.indexOf(label.charAt(last)) >= 0 && endsNoun(label, last)) {
      return label.substring(0, last);
    }
    return label;
  }

  /** A particle behind a noun; behind hiragana only the ones that hardly end a word. */
  private static boolean endsNoun(String label, int last) {
    char before = label.charAt(last - 1);
    char particle = label.charAt(last);
    if (CharKinds.isNoun(before) || before == ')' || before == '」') {
      return true;
    }
    boolean sure = particle == 'を' || particle == 'は' || (particle == 'の' && before != 'も');
    return (sure || particle == 'が' || particle == 'に') && label.length() > 3;
  }

  /** 各, うち, 新規に and the like between a label and its number. */
  private String withoutFronts(String text) {
    String label = text;
    int length = frontLength(label);
    while (length > 0) {
      int from = label.length() - length;
      qualifiers.add(words.qualifier(WordClass.FRONT, label.substring(from)));
      label = label.substring(0, from);
      length = frontLength(label);
    }
    int lead = leadLength(label);
    if (lead > 0) {
      qualifiers.add(words.qualifier(WordClass.LEAD, label.substring(label.length() - lead)));
      label = label.substring(0, label.length() - lead);
    }
    return label;
  }

  /** 計 or 延べ that a blank divides from the number. */
  private int leadLength(String label) {
    int length = words.lengthBefore(WordClass.LEAD, label, label.length());
    boolean part = words.lengthBefore(WordClass.NOT_LEAD, label, label.length()) > length;
    boolean sure =
        length > 1 || length == label.length() || label.endsWith("計") || label.endsWith("約");
    return sure && !part ? length : 0;
  }

  private int frontLength(String label) {
    int length = words.lengthBefore(WordClass.FRONT, label, label.length());
    boolean inside = length == 1 && label.length() > 1 && label.endsWith("内");
    return inside ? 0 : length;
  }

  private String withoutHeads(String text) {
    String label = text;
    int length = headLength(label);
    while (length > 0) {
      qualifiers.add(words.qualifier(WordClass.LABEL_HEAD, label.substring(0, length)));
      label = label.substring(length);
      if (label.startsWith("の") || label.startsWith("は") || label.startsWith("に")) {
        label = label.substring(1);
      }
      length = headLength(label);
    }
    return label;
  }

  private int headLength(String label) {
    int length = words.lengthAt(WordClass.LABEL_HEAD, label, 0);
    boolean inside =
        length == 1
            && label.length() > 1
            && (label.charAt(0) == '内' || label.charAt(0) == '等')
            && (NOT_INSIDE.indexOf(label.charAt(1)) >= 0 || label.charAt(0) == '等');
    return inside ? 0 : length;
  }

  private String withoutTails(String label) {
    int end = label.length() - words.lengthBefore(WordClass.LABEL_TAIL, label, label.length());
    if (end < label.length()) {
      qualifiers.add(words.qualifier(WordClass.LABEL_TAIL, label.substring(end)));
    }
    return label.substring(0, end);
  }

  /** 延べ and 延 anywhere in the label. */
  private String withoutInner(String text) {
    String label = text;
    for (int i = 0; i < label.length(); i++) {
      int length = words.lengthAt(WordClass.INNER, label, i);
      if (length > 0 && (length > 1 || isCumulative(label, i))) {
        qualifiers.add(Qualifier.CUMULATIVE);
        label = label.substring(0, i) + label.substring(i + length);
      }
    }
    return label;
  }

  private static boolean isCumulative(CharSequence label, int at) {
    boolean word = at > 0 && BEFORE_NOT_CUMULATIVE.indexOf(label.charAt(at - 1)) >= 0;
    boolean other = at + 1 < label.length() && NOT_CUMULATIVE.indexOf(label.charAt(at + 1)) >= 0;
    return !word && !other;
  }

  private static String withoutEdges(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isEdge(char c) {
    return "・:、。,.-~/※*＊()[]「」『』".indexOf(c) >= 0;
  }

  private void noteWhatStays(String label) {
    for (int i = label.indexOf('総'); i >= 0; i = label.indexOf('総', i + 1)) {
      if (words.lengthAt(WordClass.NOT_TOTAL, label, i) == 0) {
        qualifiers.add(Qualifier.TOTAL);
      }
    }
    int actual = label.indexOf('実');
    if (actual >= 0 && isDistinct(label, actual)) {
      qualifiers.add(Qualifier.DISTINCT);
    }
  }

  private static boolean isDistinct(String label, int at) {
    for (String counted : COUNTED_ONCE) {
      if (label.startsWith(counted, at + 1)) {
        return true;
      }
    }
    return label.equals("実") || label.equals("実数");
  }
}
