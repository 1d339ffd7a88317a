package org.jisseki.core.measure;

/**
 * What the text before a number says about it.
 *
 * @param label what is counted; empty where nothing is written
 * @param handedOn the part of the label that a number right behind takes over
 * @param qualifiers the qualifiers written apart or taken out of the label
 * @param role what the words before say the number is for
 * @param closed whether a word such as うち keeps the number from taking over another's label
 * @param weak whether a verb noun behind the number names it better (便りを30通発送)
 */
record Caption(
    String label, String handedOn, Qualifiers qualifiers, Role role, boolean closed, boolean weak) {

  /** Whether a label is written. */
  boolean hasLabel() {
    return !label.isEmpty();
  }
}
