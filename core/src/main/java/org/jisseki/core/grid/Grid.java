package org.jisseki.core.grid;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * What a file shows, before anyone interprets it.
 *
 * @param source where the grid came from
 * @param sheets the sheets in the order of the file, at least one
 * @param files the files that the sheets came from, in the order of the sheets; one in most grids
 */
public record Grid(GridSource source, List<Sheet> sheets, List<SourceFile> files)
    implements Serializable {

  /** Checks that there is a sheet and copies the list. */
  public Grid {
    sheets = ImmutableList.copyOf(sheets);
    files = ImmutableList.copyOf(files);
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("A grid has at least one sheet");
    }
  }

  /** A grid of one file. */
  public Grid(GridSource source, List<Sheet> sheets) {
    this(
        source,
        sheets,
        ImmutableList.of(
            new SourceFile(source, 1, sheets.stream().mapToInt(Sheet::number).max().orElse(1))));
  }

  /**
   * This grid with the sheets of another behind its own; they are numbered on, and bear the name of
   * their file.
   */
  public Grid with(Grid other) {
    int last = files.get(files.size() - 1).lastSheet();
    ImmutableList.Builder<Sheet> all = ImmutableList.<Sheet>builder().addAll(sheets);
    for (Sheet sheet : other.sheets) {
      String file = other.source.name();
      String name = sheet.name().isEmpty() ? file : file + " " + sheet.name();
      all.add(
          new Sheet(
              last + sheet.number(),
              name,
              sheet.hidden(),
              sheet.rows(),
              sheet.merges(),
              sheet.hiddenColumns()));
    }
    ImmutableList.Builder<SourceFile> both = ImmutableList.<SourceFile>builder().addAll(files);
    for (SourceFile file : other.files) {
      both.add(new SourceFile(file.source(), last + file.firstSheet(), last + file.lastSheet()));
    }
    return new Grid(source, all.build(), both.build());
  }

  /**
   * The file that a sheet came from.
   *
   * @param sheet the number of the sheet; of a number that no file has, the first file
   */
  public SourceFile file(int sheet) {
    return files.stream().filter(file -> file.holds(sheet)).findFirst().orElse(files.get(0));
  }
}
