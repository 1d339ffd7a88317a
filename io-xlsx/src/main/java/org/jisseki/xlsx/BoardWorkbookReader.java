package org.jisseki.xlsx;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.document.ProgramReason;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.Grid;
import org.jisseki.xlsx.board.ReasonColumns;
import org.jisseki.xlsx.book.Seal;

/**
 * Reads what people wrote into a workbook of {@link BoardWorkbookWriter}, also after another
 * program saved it. Immutable and thread-safe.
 */
public final class BoardWorkbookReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final BoardWorkbookReader STANDARD = new BoardWorkbookReader();

  private BoardWorkbookReader() {}

  /** The reader. */
  public static BoardWorkbookReader standard() {
    return STANDARD;
  }

  /**
   * The reasons that stand in a workbook, in its order; nothing where the workbook is none of ours.
   *
   * @throws UnreadableInputException for a file that is no workbook or cannot be read
   * @throws IOException if reading fails
   */
  public Optional<List<ProgramReason>> reasons(Path file) throws IOException {
    return read(file).map(EarlierBoard::reasons);
  }

  /**
   * What people did to a workbook; nothing where the workbook is none of ours.
   *
   * @throws UnreadableInputException for a file that is no workbook or cannot be read
   * @throws IOException if reading fails
   */
  public Optional<EarlierBoard> read(Path file) throws IOException {
    if (Seal.isWholeIn(file)) {
      return Optional.of(new EarlierBoard(List.of(), false));
    }
    Grid grid = WorkbookGridReader.standard().read(file);
    return ReasonColumns.read(grid.sheets())
        .map(columns -> new EarlierBoard(columns.reasons(), columns.isChangedElsewhere()));
  }
}
