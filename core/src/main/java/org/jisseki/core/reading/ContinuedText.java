package org.jisseki.core.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name that a further page repeats with the remark that it goes on: 地域福祉（続き）. */
final class ContinuedText {

  private static final Pattern MARK = Pattern.compile("[(\\[【〔<-]?(?:続き?|つづき)[)\\]】〕>-]?$");

  private ContinuedText() {}

  /** Whether a text is the earlier one with such a remark behind it. */
  static boolean continues(String text, String earlier) {
    if (text.length() <= earlier.length()) {
      return false;
    }
    String folded = FoldedText.of(text);
    Matcher mark = MARK.matcher(folded);
    return mark.find() && folded.substring(0, mark.start()).equals(FoldedText.of(earlier));
  }
}
