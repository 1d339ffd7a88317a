package org.jisseki.core.measure;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The qualifiers said of a number, while they are collected: one bit each, so that a text of
 * hundreds of numbers makes no set before the last of their words is read.
 */
final class Qualifiers {

  private static final List<Qualifier> ALL = List.of(Qualifier.values());

  /** Most measurements have no more than one. */
  private static final List<Set<Qualifier>> SINGLE =
      ALL.stream().<Set<Qualifier>>map(ImmutableSet::of).toList();

  private int bits;

  /** Nothing is said yet. */
  Qualifiers() {}

  /** What another collection holds by now. */
  Qualifiers(Qualifiers other) {
    this.bits = other.bits;
  }

  void add(Qualifier qualifier) {
    bits |= bit(qualifier);
  }

  /** Adds the qualifier that a word stands for, where it stands for one. */
  void add(Optional<Qualifier> said) {
    if (said.isPresent()) {
      add(said.get());
    }
  }

  void addAll(Qualifiers other) {
    bits |= other.bits;
  }

  void remove(Qualifier qualifier) {
    bits &= ~bit(qualifier);
  }

  void clear() {
    bits = 0;
  }

  boolean isEmpty() {
    return bits == 0;
  }

  boolean contains(Qualifier qualifier) {
    return (bits & bit(qualifier)) != 0;
  }

  /** The qualifiers in their order. */
  Set<Qualifier> toSet() {
    if (bits == 0) {
      return ImmutableSet.of();
    }
    if ((bits & (bits - 1)) == 0) {
      return SINGLE.get(Integer.numberOfTrailingZeros(bits));
    }
    Set<Qualifier> said = EnumSet.noneOf(Qualifier.class);
    for (int left = bits; left != 0; left &= left - 1) {
      said.add(ALL.get(Integer.numberOfTrailingZeros(left)));
    }
    return said;
  }

  /** A bit for each qualifier, as sets of enumerated values hold them. */
  @SuppressWarnings("EnumOrdinal") // the bits live no longer than one reading of a text
  private static int bit(Qualifier qualifier) {
    return 1 << qualifier.ordinal();
  }
}
