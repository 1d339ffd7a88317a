package org.jisseki.core.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells from a label whether its number is another year's, a change, or a plan. */
final class RoleReader {

  private static final List<String> COMPARING =
      List.of("に比べ", "と比べ", "に対し", "に比し", "と比較", "比較", "より", "から", "対比");
  private static final List<String> COMPARED =
      Stream.concat(COMPARING.stream(), Stream.of("比べて", "に対して", "比較して")).toList();
  private static final List<String> FIGURE =
      List.of("実績", "実績値", "実績数", "値", "数", "度", "末", "の実績", "同期", "の", "は");

  private static final Set<String> OFFERED = Set.of("回", "件", "戸", "区画", "コース", "講座", "事業");

  private final Words words;

  RoleReader(Words words) {
    this.words = words;
  }

  /**
   * What was found.
   *
   * @param role the role
   * @param label the label that is left
   */
  record Found(Role role, String label) {}

  /** Whether the words end in a comparison that is told as a sentence: 前年度に比べ, 前年より. */
  boolean isComparing(String written) {
    for (String comparing : COMPARED) {
      if (written.endsWith(comparing)) {
        return true;
      }
    }
    return false;
  }

  Found read(String label, QuantityToken token, String written) {
    if (label.isEmpty()) {
      return new Found(Role.RESULT, label);
    }
    int compare = words.lengthBefore(WordClass.COMPARE, label, label.length());
    if (compare > 0 && !label.endsWith("自然増減") && !label.endsWith("社会増減")) {
      return new Found(Role.CHANGE, label.substring(label.length() - compare));
    }
    int prior = words.lengthAt(WordClass.PRIOR, label, 0);
    if (prior > 0) {
      return prior(label, prior, token, written);
    }
    boolean ratio = token.measure() == Kind.RATE && (label.startsWith("対") || label.endsWith("比"));
    boolean target = isTarget(label) && !ratio && !isCallFor(label, token);
    return new Found(target ? Role.TARGET : Role.RESULT, label);
  }

  private Found prior(String label, int length, QuantityToken token, String written) {
    String word = label.substring(0, length);
    String rest = label.substring(length);
    for (String comparing : COMPARING) {
      if (rest.startsWith(comparing)) {
        return new Found(Role.CHANGE, word);
      }
    }
    boolean changes =
        token.qualifiers().contains(Qualifier.INCREASE)
            || token.qualifiers().contains(Qualifier.DECREASE);
    String unit = token.unit().symbol();
    boolean ratio =
        unit.equals("倍") || unit.equals("ポイント") || (unit.equals("%") && written.endsWith("の"));
    if ((changes || ratio || isComparing(written)) && rest.isEmpty()) {
      return new Found(Role.CHANGE, word);
    }
    if (rest.isEmpty() || FIGURE.contains(rest)) {
      return new Found(Role.PRIOR, "");
    }
    String counted = rest.startsWith("の") ? rest.substring(1) : rest;
    return new Found(Role.PRIOR, counted);
  }

  /** 募集 6回, 募集 12戸: what was offered; 募集 20名: how many there was room for. */
  private static boolean isCallFor(String label, QuantityToken token) {
    return label.endsWith("募集") && OFFERED.contains(token.unit().symbol());
  }

  private boolean isTarget(String label) {
    int length = words.lengthBefore(WordClass.TARGET, label, label.length());
    boolean plans = length == 2 && label.length() > 2 && label.endsWith("計画"); // 個別支援計画 61件
    return (length > 0 && !plans) || (label.startsWith("目標") && !label.contains("達成"));
  }
}
