package org.jisseki.core.measure;

/** What a word of a result text does; the classes of the word table. */
enum WordClass {
  /** Touches a number from the front and belongs to its text. */
  LEAD("lead"),
  /** Ends like a lead and is none: 契約. */
  NOT_LEAD("not-lead"),
  /** Qualifies from the front, outside the text. */
  FRONT("front"),
  /** Touches a counter from behind and belongs to the text. */
  BACK("back"),
  /** Qualifies from behind, outside the text. */
  AFTER("after"),
  /** Is taken out of a label wherever it stands in it. */
  INNER("inner"),
  /** Fills a bracket and qualifies the number before it. */
  NOTE("note"),
  /** Says that a figure is a change against another year. */
  COMPARE("compare"),
  /** Says that a figure is another year's. */
  PRIOR("prior"),
  /** Says that a figure is a plan or a capacity. */
  TARGET("target"),
  /** Holds 総 and says no total: 総合. */
  NOT_TOTAL("not-total"),
  /** Is taken off the front of a label. */
  LABEL_HEAD("label-head"),
  /** Is taken off the end of a label. */
  LABEL_TAIL("label-tail"),
  /** Names the price of one. */
  FEE("fee"),
  /** Names a rule or an attribute, not a result. */
  RULE("rule"),
  /** Makes the number before it an ordinal, a serial or a grade. */
  SERIAL_TAIL("serial-tail"),
  /** Makes the bare number behind it part of a name. */
  SERIAL_HEAD("serial-head"),
  /** Begins like a counter and is another word: 人権. */
  NOT_COUNTER("not-counter"),
  /** Says what a date is the date of. */
  EVENT("event"),
  /** Is open or at work for days, so that the days behind it are counted: 開館 24日. */
  OPEN("open"),
  /** A verb noun that may label the number before it. */
  VERB("verb"),
  /** Is no label, although it stands where one would. */
  EMPTY("empty"),
  /** Ends one part of a sentence, behind which a label may begin. */
  CUT("cut"),
  /** The unit of a division, behind a slash. */
  DIVISION("division"),
  /** Behind 1 and a counter: what follows is for one. */
  PER_TAIL("per-tail");

  private final String id;

  WordClass(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
