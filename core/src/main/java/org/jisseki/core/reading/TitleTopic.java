package org.jisseki.core.reading;

/** What the title of a file speaks of. */
enum TitleTopic {
  /** Results: 実績, 報告. */
  RESULTS,
  /** Something else: a budget, a list of members. */
  OTHER,
  /** It does not say, or there is no title. */
  OPEN
}
