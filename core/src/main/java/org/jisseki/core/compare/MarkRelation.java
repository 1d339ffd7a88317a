package org.jisseki.core.compare;

import java.util.List;

/** How the enumeration marks of two figures stand to each other, and how much that weighs. */
enum MarkRelation {
  /** The same marks at every level. */
  EQUAL(30),
  /** The inner marks are the same; one has further levels outside. */
  SAME_INNER(22),
  /** The innermost marks are the same under different outer ones. */
  SAME_LEAF(15),
  /** One has further levels inside. */
  SAME_OUTER(4),
  /** At least one stands under no mark. */
  OPEN(0),
  /** Different marks. */
  CONTRARY(0);

  private final int weight;

  MarkRelation(int weight) {
    this.weight = weight;
  }

  /** How much it weighs. */
  int weight() {
    return weight;
  }

  /** Whether it speaks for a pair. */
  boolean agrees() {
    return weight >= SAME_LEAF.weight;
  }

  /** The relation of two paths of marks, the same in either order. */
  static MarkRelation of(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return OPEN;
    }
    if (a.equals(b)) {
      return EQUAL;
    }
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = a.size() <= b.size() ? b : a;
    int more = longer.size() - shorter.size();
    if (more > 0 && longer.subList(more, longer.size()).equals(shorter)) {
      return SAME_INNER;
    }
    if (more > 0 && longer.subList(0, shorter.size()).equals(shorter)) {
      return SAME_OUTER;
    }
    boolean leaf = a.get(a.size() - 1).equals(b.get(b.size() - 1));
    return leaf && a.size() > 1 && b.size() > 1 ? SAME_LEAF : CONTRARY;
  }
}
