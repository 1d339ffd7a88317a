package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * One program with the words of both years, each number marked where it was read.
 *
 * @param id its id, unique in the document
 * @param number the program's number as written; empty for none
 * @param name the program's name
 * @param path where it stands in the organization, the outermost first
 * @param goals the goals that it serves
 * @param texts what else the table says about it, such as the plan, by what it is
 * @param years what each year says, the later one first
 * @param indicators its figures side by side, the same rows as in the table of all programs
 * @param findings what is to be checked about it
 */
public record ProgramSheet(
    String id,
    String number,
    String name,
    List<String> path,
    List<String> goals,
    List<Facts.Fact> texts,
    List<YearWords> years,
    Table indicators,
    List<FindingList.Entry> findings)
    implements Block {

  /** Copies the lists. */
  public ProgramSheet {
    path = ImmutableList.copyOf(path);
    goals = ImmutableList.copyOf(goals);
    texts = ImmutableList.copyOf(texts);
    years = ImmutableList.copyOf(years);
    findings = ImmutableList.copyOf(findings);
  }

  /** The number and the name, as far as they are written. */
  public String heading() {
    return number.isEmpty() ? name : number + " " + name;
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.programSheet(this);
  }

  /**
   * What one year says.
   *
   * @param title the year
   * @param cells its cells in order
   * @param missing what is said where there are no cells; empty where there are
   */
  public record YearWords(String title, List<CellWords> cells, String missing)
      implements Serializable {

    /** Copies the cells. */
    public YearWords {
      cells = ImmutableList.copyOf(cells);
    }
  }

  /**
   * The words of one cell.
   *
   * @param place where the cell stands in the file, in words
   * @param words its text, unchanged, with the numbers marked
   */
  public record CellWords(String place, List<Inline> words) implements Serializable {

    /** Copies the words. */
    public CellWords {
      words = ImmutableList.copyOf(words);
    }
  }
}
