package org.jisseki.core.compare;

/** What a word of {@link PairingWords} is for. */
public enum PairingWordKind {
  /** A counter that counts the same as its meaning: 人 is 名. */
  UNIT("unit"),
  /** A spelling, an abbreviation or another name of its meaning: 寄付 is 寄附. */
  SAME("same"),
  /** A word that often stands for its meaning when a table is written anew: 受講 for 参加. */
  SIMILAR("similar"),
  /** What joins two nouns and says nothing itself: に関する. */
  LINK("link"),
  /** A word that a label may leave out at its end: 相談 of 電話相談. */
  NOUN("noun"),
  /** A word that makes a narrower thing of what it stands before: 電話 before 相談. */
  KIND("kind"),
  /** A word that makes another thing of what it stands behind: 抹消 behind 登録. */
  CHANGE("change"),
  /** People, of whom a meeting or a course makes another thing: 会員 before 研修. */
  PEOPLE("people"),
  /** A meeting, a course or a use, which is not counted where people are: 研修. */
  EVENT("event"),
  /** A word for whom or what the whole is, which the only figure of its unit may leave out: 児童. */
  TOPIC("topic"),
  /** An ending that says how something is counted, with the counter that it implies: 者数. */
  TAIL("tail"),
  /** A word that stands in the place of a label and is none: 実, 延, 計. */
  BLANK("blank"),
  /** A beginning that does not change what is counted: 総. */
  HEAD("head"),
  /** An ending that does not change what is counted: 実績. */
  NEUTRAL("neutral"),
  /** A label that says no more than that something took place: 開催. */
  GENERIC("generic"),
  /** What is held at a date rather than done in a year: 登録. */
  STOCK("stock"),
  /** A use, a loan or a visit, where 件 and 回 are the same: 貸出. */
  USAGE("usage"),
  /** A label that says no more than that people used or joined something: 参加. */
  JOINING("joining"),
  /** What is done for people, under any name of it: 派遣 or 活動 of the same helpers. */
  ACT("act"),
  /** A label that says only that what the program is about was put to use: 登録. */
  VAGUE("vague"),
  /** A counter that counts too many things to tell one from the other: 件. */
  MANIFOLD("manifold"),
  /** What stands behind what a sum was divided by: 平均 in 1日平均. */
  MEAN("mean"),
  /** A counter that says by itself what is counted: 会場. */
  TELLING("telling"),
  /** A word that names one part of an event or a group: 午前. */
  PART("part"),
  /** A word behind a number that tells one item of a series from the next: 年生. */
  MARKER("marker"),
  /** A marker whose numbers go on from year to year: 回 in 第30回. */
  YEARLY("yearly"),
  /** The other part of a whole: 予防 beside 介護. */
  COUNTERPART("counterpart"),
  /** What is written where nothing took place: 中止. */
  CANCEL("cancel");

  private final String id;

  PairingWordKind(String id) {
    this.id = id;
  }

  /** The name in word lists, such as {@code same}. */
  public String id() {
    return id;
  }

  /** The kind of a name in word lists. */
  static PairingWordKind ofId(String id) {
    for (PairingWordKind kind : values()) {
      if (kind.id.equals(id)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("No kind of pairing words is called '" + id + "'");
  }
}
