package org.jisseki.core.measure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.text.ItemMark;

/** The marks that are in force, outermost first. */
final class ItemStack {

  private final List<ItemMark> marks = new ArrayList<>();
  private ItemPath path = ItemPath.NONE;

  /** A mark replaces one of its own style, and what stands under that. */
  void enter(ItemMark mark) {
    if (mark.style().isNumbered()) {
      put(mark);
      path = pathOfMarks();
    }
  }

  private void put(ItemMark mark) {
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).style() == mark.style()) {
        truncate(i);
        marks.add(mark);
        return;
      }
    }
    // A first mark of a new style opens a list under the present item, whatever its usual depth.
    if (mark.number() != 1) {
      while (!marks.isEmpty() && last().style().level() >= mark.style().level()) {
        truncate(marks.size() - 1);
      }
    }
    marks.add(mark);
  }

  private ItemPath pathOfMarks() {
    if (marks.isEmpty()) {
      return ItemPath.NONE;
    }
    ImmutableList.Builder<String> written = ImmutableList.builderWithExpectedSize(marks.size());
    for (ItemMark mark : marks) {
      written.add(mark.text());
    }
    return new ItemPath(written.build());
  }

  ItemPath path() {
    return path;
  }

  int depth() {
    return marks.size();
  }

  /** The marks in force, to be put back later. */
  List<ItemMark> snapshot() {
    return List.copyOf(marks);
  }

  void restore(List<ItemMark> snapshot) {
    if (!marks.equals(snapshot)) {
      marks.clear();
      marks.addAll(snapshot);
      path = pathOfMarks();
    }
  }

  private ItemMark last() {
    return marks.get(marks.size() - 1);
  }

  private void truncate(int size) {
    marks.subList(size, marks.size()).clear();
  }
}
