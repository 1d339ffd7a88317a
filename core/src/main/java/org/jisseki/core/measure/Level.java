package org.jisseki.core.measure;

import java.util.ArrayList;
import java.util.List;

/** One level of brackets while it is being resolved. */
final class Level {

  /** How much of what stands before a bracket may caption what stands in it. */
  private static final int OUTER_NODES = 16;

  /** How much of what stands before a number may caption it; keeps the reading linear. */
  private static final int LEAD_NODES = 64;

  private final List<Draft> parents;
  private final List<Node> outerLead;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Node> lead = new ArrayList<>();
  private String rowLabel = "";
  private boolean list;
  private boolean carries;
  private boolean summed;
  private boolean multiplied;
  private boolean listsParts;
  private boolean partsOpen;
  private boolean listsFees;
  private Role scope = Role.RESULT;
  private Role heading = Role.RESULT;

  /** The level outside all brackets. */
  Level() {
    this.parents = List.of();
    this.outerLead = List.of();
  }

  /** The level inside a bracket that stands behind words: 朗読会(12回). */
  Level(List<Node> outerLead) {
    this.parents = List.of();
    int from = Math.max(0, outerLead.size() - OUTER_NODES);
    this.outerLead = List.copyOf(outerLead.subList(from, outerLead.size()));
  }

  /** What stands before the bracket on the level around it. */
  List<Node> outerLead() {
    return outerLead;
  }

  /** The level inside a bracket that stands behind a number. */
  Level(Draft parent) {
    this.parents = List.of(parent);
    this.outerLead = List.of();
  }

  /** The number whose bracket this is; empty outside, or in a bracket before a number. */
  List<Draft> parents() {
    return parents;
  }

  /** The measurements of this level, in their order. */
  List<Draft> drafts() {
    return drafts;
  }

  /** Whether a measurement stands before, and not at the head of an item only. */
  boolean hasLast() {
    return carries;
  }

  /** The measurement before, where there is one. */
  Draft last() {
    return drafts.get(drafts.size() - 1);
  }

  /** What stands since the measurement before. */
  List<Node> lead() {
    return lead;
  }

  /** Whether nothing but blanks stands since the measurement before. */
  boolean isLeadBlank() {
    for (Node node : lead) {
      if (!node.is(TokenKind.SPACE)) {
        return false;
      }
    }
    return true;
  }

  /** Adds to the lead, and forgets what stands too far before a number to caption it. */
  void push(Node node) {
    if (lead.size() >= 2 * LEAD_NODES) {
      lead.subList(0, LEAD_NODES).clear();
    }
    lead.add(node);
  }

  void add(Draft draft) {
    drafts.add(draft);
    carries = true;
    lead.clear();
    list |= !draft.label().isEmpty() && !rowLabel.isEmpty() && !rowLabel.equals(draft.label());
    rowLabel = rowLabel.isEmpty() ? draft.label() : rowLabel;
  }

  /** A new item begins: nothing is carried into it. */
  void begin() {
    lead.clear();
    rowLabel = "";
    list = false;
    carries = false;
    summed = false;
    multiplied = false;
    partsOpen = false;
    listsFees = false;
    scope = Role.RESULT;
    heading = Role.RESULT;
  }

  /** A sentence or a line ends, and with it what was said for all of its numbers. */
  void endSentence() {
    partsOpen = false;
    listsFees = false;
    heading = Role.RESULT;
  }

  /** Whether the measurements of the item carry several labels, so that a total belongs to none. */
  boolean isList() {
    return list;
  }

  void sum() {
    summed = true;
  }

  boolean isSummed() {
    return summed;
  }

  void multiply() {
    multiplied = true;
  }

  boolean isMultiplied() {
    return multiplied;
  }

  void listParts() {
    listsParts = true;
  }

  boolean listsParts() {
    return listsParts;
  }

  /** Behind 内訳は all numbers up to the end of the sentence are parts. */
  void openParts(boolean open) {
    partsOpen = open;
  }

  boolean arePartsOpen() {
    return partsOpen;
  }

  /** Whether the prices of something are being listed. */
  boolean listsFees() {
    return listsFees;
  }

  void listFees(boolean lists) {
    listsFees = lists;
  }

  void heading(Role role) {
    heading = role;
  }

  /** What the last heading says that the numbers under it are for: 目標:…. */
  Role heading() {
    return heading;
  }

  void scope(Role role) {
    scope = role;
  }

  /** What the first number of a bracket said for those behind it: (昨年度:1,870件、9,312人). */
  Role scope() {
    return scope;
  }
}
