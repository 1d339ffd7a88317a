package org.jisseki.xlsx.format;

/** The day from which a workbook counts its dates. */
public enum DateBase {
  /**
   * 1 January 1900 is day 1, and 1900 is taken for a leap year, so that day 60 is 29 February 1900.
   */
  FROM_1900,
  /** 1 January 1904 is day 0. */
  FROM_1904
}
