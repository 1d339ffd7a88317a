package org.jisseki.xlsx.book;

import org.jisseki.core.text.VisibleText;

/**
 * A number for all texts of a workbook, whatever the order of its rows, by which it is seen whether
 * somebody wrote elsewhere than where people are to write. Not thread-safe.
 */
public final class ContentMark {

  private static final long SEED = 1_125_899_906_842_597L;
  private static final int FACTOR = 31;

  private long sum;
  private int count;

  /** A mark of nothing. */
  public ContentMark() {}

  /** Counts the text of a cell. */
  public void add(String sheet, String text) {
    long hash = SEED;
    String whole = sheet + "\n" + VisibleText.of(text);
    for (int i = 0; i < whole.length(); i++) {
      hash = FACTOR * hash + whole.charAt(i);
    }
    sum += hash;
    count++;
  }

  /** The mark as a text. */
  public String text() {
    return count + "-" + Long.toHexString(sum);
  }
}
