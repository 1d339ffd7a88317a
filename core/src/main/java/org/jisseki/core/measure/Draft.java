package org.jisseki.core.measure;

import java.util.Optional;

/** A measurement while its surroundings are still being read. */
final class Draft {

  private final QuantityToken token;
  private final ItemPath item;
  private final Qualifiers qualifiers;
  private String label = "";
  private String carried = "";
  private Role role = Role.RESULT;
  private boolean ownLabel;
  private Optional<Node> year = Optional.empty();

  Draft(QuantityToken token, ItemPath item) {
    this.token = token;
    this.item = item;
    this.qualifiers = new Qualifiers(token.qualifiers());
  }

  QuantityToken token() {
    return token;
  }

  /** Where the text of the measurement starts. */
  int start() {
    return token.start();
  }

  ItemPath item() {
    return item;
  }

  String label() {
    return label;
  }

  /** The label that a number right behind this one takes over; empty where it takes none. */
  String carried() {
    return carried;
  }

  Role role() {
    return role;
  }

  /** Whether the label is written before this very number. */
  boolean hasOwnLabel() {
    return ownLabel;
  }

  Qualifiers qualifiers() {
    return qualifiers;
  }

  boolean has(Qualifier qualifier) {
    return qualifiers.contains(qualifier);
  }

  void add(Qualifier qualifier) {
    qualifiers.add(qualifier);
  }

  void role(Role newRole) {
    role = newRole;
  }

  /** A label written before the number, and what later numbers take over of it. */
  void ownLabel(String text, String handedOn) {
    label = text;
    carried = handedOn;
    ownLabel = true;
  }

  /** A label that is this number's alone, such as the verb noun behind it. */
  void singleLabel(String text) {
    label = text;
    carried = "";
  }

  /** A label taken over from another number. */
  void carriedLabel(String text) {
    label = text;
    carried = text;
  }

  /** The year that stands right before the number; empty where none does. */
  Optional<Node> year() {
    return year;
  }

  void year(Node date) {
    year = Optional.of(date);
  }

  Measurement measurement(String raw) {
    return new Measurement(
        raw.substring(token.start(), token.end()),
        token.start(),
        new Quantity(token.amount(), token.unit()),
        label,
        item,
        qualifiers.toSet(),
        token.measure(),
        role,
        token.confidence());
  }
}
