package org.jisseki.core.finding;

import java.io.Serializable;

/**
 * One thing that a person puts right in the source, or is asked to.
 *
 * <p>It says what it expects to find, so that a correction written for another state of the file
 * changes nothing: {@code found} is the text of the cell, or, where the place is a row, the name of
 * its program. The beginning of the text is enough, {@code …} stands for what is left out in
 * between, and an empty text means that nothing stands there.
 *
 * <pre>{@code
 * Correction.of(CorrectionKind.MOVE_RESULT, CorrectionPlace.ofRow(place), "訪問介護", "53 認定訪問調査");
 * }</pre>
 *
 * @param kind what it does
 * @param place where
 * @param found what stands there now
 * @param value what to put there, as the kind has it
 * @param reason why, for those who read the report; may be empty
 * @param line the line of the corrections file that asks for it; 0 for none
 */
public record Correction(
    CorrectionKind kind, CorrectionPlace place, String found, String value, String reason, int line)
    implements Serializable {

  /** A correction that no file asks for yet, its reason left to the person who accepts it. */
  public static Correction of(
      CorrectionKind kind, CorrectionPlace place, String found, String value) {
    return new Correction(kind, place, found, value, "", 0);
  }

  /** The same correction with a reason. */
  public Correction because(String why) {
    return new Correction(kind, place, found, value, why, line);
  }

  /** The same correction, asked for by a line of a corrections file. */
  public Correction atLine(int number) {
    return new Correction(kind, place, found, value, reason, number);
  }
}
