package org.jisseki.core.document;

import java.io.Serializable;

/** One thing that a section shows. */
public sealed interface Block extends Serializable
    permits Facts, FindingList, Paragraph, ProgramSheet, Table, Tiles, VarianceChart {

  /** Calls the visitor's method for this kind of block. */
  void accept(Visitor visitor);

  /** One method for each kind of block. */
  interface Visitor {
    /** A paragraph of running text. */
    void paragraph(Paragraph paragraph);

    /** A row of key figures. */
    void tiles(Tiles tiles);

    /** A table. */
    void table(Table table);

    /** Bars of the rate of change. */
    void varianceChart(VarianceChart chart);

    /** One program with the words of both years. */
    void programSheet(ProgramSheet sheet);

    /** Findings. */
    void findingList(FindingList findings);

    /** Terms and what is said about them. */
    void facts(Facts facts);
  }
}
