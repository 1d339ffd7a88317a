package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jisseki.core.hierarchy.Program;

/** Folds the names of programs and divisions for comparison across files. */
final class Names {

  private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔<《][^)\\]】〕>》]*[)\\]】〕>》]");
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:[(\\[【〔]?[0-9]{1,3}[)\\]】〕]?[.、:\\-]?|[①-⑳]|[ア-ン][.、)]|[◎○●◆◇■□※★☆・]+)+");
  private static final ImmutableList<String> ENDINGS =
      ImmutableList.of("事業", "業務", "活動", "取組", "取り組み", "開催", "実施", "運営", "推進", "管理運営", "サービス");

  /** No name that a person gave is longer. */
  private static final int LONGEST = 200;

  private Names() {}

  /** The text as written, without differences of width, case and spaces. */
  static String written(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return Normalizer.normalize(start, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\h]+", "");
  }

  /** A name without numbering and spelled in one way. */
  static String name(String text, PairingWords words) {
    return words.folded(NUMBERING.matcher(written(text)).replaceFirst(""));
  }

  /** A name without numbering, remarks in brackets and the endings that most names share. */
  static String stem(String text, PairingWords words) {
    String bare = NUMBERING.matcher(written(text)).replaceFirst("");
    String open = BRACKETS.matcher(bare).replaceAll("");
    String plain = withoutEndings(open.isEmpty() ? bare : open);
    return words.folded(plain.length() > 1 ? plain : bare);
  }

  private static String withoutEndings(String name) {
    String rest = name;
    for (boolean again = true; again; ) {
      again = false;
      for (String ending : ENDINGS) {
        if (rest.endsWith(ending) && rest.length() > ending.length() + 1) {
          rest = rest.substring(0, rest.length() - ending.length());
          rest = rest.endsWith("の") ? rest.substring(0, rest.length() - 1) : rest;
          again = true;
        }
      }
    }
    return rest;
  }

  /** The path of a program's division, each level without numbering. */
  static List<String> path(Program program) {
    return program.division().path().stream()
        .map(level -> NUMBERING.matcher(written(level)).replaceFirst(""))
        .collect(ImmutableList.toImmutableList());
  }
}
