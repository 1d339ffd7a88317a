package org.jisseki.core.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name that a further page repeats with the remark that it goes on: 地域福祉（続き）. */
final class ContinuedText {

  private static final Pattern MARK = Pattern.compile("[(\\[【〔<-]?(?:続き?|つづき)[)\\]】〕>-]?$");

  private ContinuedText() {}

  /** Cheap sieve before the text is folded, which may join づ from two letters. */
  private static boolean mayGoOn(String text) {
    return text.indexOf('続') >= 0 || text.indexOf('づ') >= 0 || text.indexOf('\u3099') >= 0;
  }

  /** Whether a text is the earlier one with such a remark behind it. */
  static boolean continues(String text, String earlier) {
    if (text.length() <= earlier.length() || !mayGoOn(text)) {
      return false;
    }
    String folded = FoldedText.of(text);
    Matcher mark = MARK.matcher(folded);
    return mark.find() && folded.substring(0, mark.start()).equals(FoldedText.of(earlier));
  }
}
