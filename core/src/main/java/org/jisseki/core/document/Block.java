package org.jisseki.core.document;

import java.io.Serializable;

/** One thing that a section shows. */
public sealed interface Block extends Serializable
    permits Facts, FindingList, Paragraph, ProgramSheet, Table, Tiles, VarianceChart {

  /** Calls the visitor's method for this kind of block. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each kind of block.
   *
   * @param <R> what the methods return
   */
  interface Visitor<R> {
    /** A paragraph of running text. */
    R paragraph(Paragraph paragraph);

    /** A row of key figures. */
    R tiles(Tiles tiles);

    /** A table. */
    R table(Table table);

    /** Bars of the rate of change. */
    R varianceChart(VarianceChart chart);

    /** One program with the words of both years. */
    R programSheet(ProgramSheet sheet);

    /** Findings. */
    R findingList(FindingList findings);

    /** Terms and what is said about them. */
    R facts(Facts facts);
  }
}
