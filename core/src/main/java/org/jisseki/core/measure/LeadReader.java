package org.jisseki.core.measure;

import org.jisseki.core.text.SourceText;

/** Reads the qualifiers that touch a number from the front: 延べ約, 計, a sign. */
final class LeadReader {

  private static final int MAX_LEADS = 4;

  private final SourceText text;
  private final Words words;
  private final Qualifiers qualifiers = new Qualifiers();
  private int start;

  LeadReader(SourceText text, Words words) {
    this.text = text;
    this.words = words;
  }

  /** Reads backwards from a number, no further than to a place. */
  void read(int numberStart, int from) {
    qualifiers.clear();
    start = numberStart;
    for (int n = 0; n < MAX_LEADS; n++) {
      int length = words.lengthBefore(WordClass.LEAD, text, start);
      if (length == 0 || start - length < from || isPartOfWord(length)) {
        return;
      }
      qualifiers.add(words.qualifier(WordClass.LEAD, text, start - length, start));
      start -= length;
    }
  }

  /** Where the qualifiers start. */
  int start() {
    return start;
  }

  Qualifiers qualifiers() {
    return qualifiers;
  }

  private boolean isPartOfWord(int length) {
    return words.lengthBefore(WordClass.NOT_LEAD, text, start) > length;
  }
}
