package org.jisseki.core.measure;

import org.jisseki.core.text.SourceText;

/** Reads what stands right behind a counter: 以上, 程度, 増 (in the text); 増加, /月 (outside it). */
final class BackReader {

  private static final String NOT_INFLECTED = "とでにのが、。);,・ (\n\0";

  private final SourceText text;
  private final Words words;
  private final Qualifiers qualifiers = new Qualifiers();
  private int innerEnd;
  private int outerEnd;

  BackReader(SourceText text, Words words) {
    this.text = text;
    this.words = words;
  }

  void read(int at) {
    qualifiers.clear();
    innerEnd = at;
    outerEnd = at;
    divide();
    int after = words.lengthAt(WordClass.AFTER, text, innerEnd);
    int back = words.lengthAt(WordClass.BACK, text, innerEnd);
    if (after > back) {
      note(WordClass.AFTER, innerEnd, after);
      outerEnd = inflected(Math.max(outerEnd, innerEnd + after));
      return;
    }
    if (back > 0 && standsAlone(innerEnd, back)) {
      note(WordClass.BACK, innerEnd, back);
      boolean divided = outerEnd > innerEnd;
      innerEnd += back;
      outerEnd = divided ? outerEnd : innerEnd;
      divide();
    }
  }

  /** Where the text of the measurement ends. */
  int innerEnd() {
    return innerEnd;
  }

  /** Where what belongs to it ends. */
  int outerEnd() {
    return outerEnd;
  }

  Qualifiers qualifiers() {
    return qualifiers;
  }

  private void divide() {
    if (text.at(outerEnd) != '/') {
      return;
    }
    int from = text.at(outerEnd + 1) == '1' ? outerEnd + 2 : outerEnd + 1;
    int length = words.lengthAt(WordClass.DIVISION, text, from);
    if (length > 0 && !CharKinds.isWord(text.at(from + length))) {
      qualifiers.add(Qualifier.PER);
      outerEnd = from + length;
    }
  }

  /** The ending of an inflected word: 下回り, 増えた. */
  private int inflected(int from) {
    int i = from;
    while (text.at(i) != '\0' && "りるたしっいてきえ".indexOf(text.at(i)) >= 0) {
      i++;
    }
    return i;
  }

  private void note(WordClass kind, int at, int length) {
    qualifiers.add(words.qualifier(kind, text, at, at + length));
  }

  /** 増 in 312件増 qualifies, in 5件増設 it begins a word. */
  private boolean standsAlone(int at, int length) {
    char next = text.at(at + length);
    boolean single = length == 1;
    if (!single) {
      return true;
    }
    return !CharKinds.isWord(next) || NOT_INFLECTED.indexOf(next) >= 0;
  }
}
