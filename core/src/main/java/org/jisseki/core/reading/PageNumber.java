package org.jisseki.core.reading;

/** Knows lines that hold the number of a page: 3, - 3 -, 3/12, (3ページ). */
final class PageNumber {

  private PageNumber() {}

  /** Whether a folded line is one. */
  static boolean isOne(String folded) {
    int digits = 0;
    int others = 0;
    int marks = 0;
    if (RowNumber.value(folded) > 0 && folded.length() <= 3) {
      return true;
    }
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if ("-‐–—―ーp.頁/[]()<>ページ全中第枚目~〜".indexOf(c) >= 0) {
        marks++;
      } else {
        others++;
      }
    }
    return digits > 0 && digits <= 6 && others == 0 && marks > 0 && isPageShape(folded);
  }

  private static boolean isPageShape(String text) {
    char opening = text.charAt(0);
    boolean framed = "([<".indexOf(opening) >= 0 && text.length() > 2;
    String folded = framed ? text.substring(1, text.length() - 1) : text;
    char first = folded.charAt(0);
    char last = folded.charAt(folded.length() - 1);
    boolean dashes = "-‐–—―ー~〜".indexOf(first) >= 0 && "-‐–—―ー~〜".indexOf(last) >= 0;
    return dashes
        || first == 'p'
        || folded.endsWith("ページ")
        || folded.endsWith("頁")
        || isOfPages(folded);
  }

  /** 3/12 */
  private static boolean isOfPages(String folded) {
    int slash = folded.indexOf('/');
    if (slash < 1 || slash != folded.lastIndexOf('/') || slash == folded.length() - 1) {
      return false;
    }
    int page = RowNumber.value(folded.substring(0, slash));
    int pages = RowNumber.value(folded.substring(slash + 1));
    return page > 0 && page <= pages;
  }
}
