package org.jisseki.xlsx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.finding.InputProblem;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.xlsx.format.DateBase;

/**
 * A first look at the records of an {@code .xls} workbook (MS-XLS 2.1.4): it counts what the engine
 * would make objects of, before the engine does, and finds what the engine does not tell.
 */
final class BiffOutline {

  private static final int BOF = 0x0809;
  private static final int BIFF8 = 0x0600;
  private static final int INTERNAL_BOOK = 0x0401;
  private static final int ADD_IN_BOOK = 0x3A01;

  private final ByteBuffer stream;
  private final Budget budget;
  private final List<Integer> sheetTypes = new ArrayList<>();
  private DateBase base = DateBase.FROM_1900;
  private long rows;
  private long cells;
  private int externalBooks;
  private boolean drawings;
  private boolean encrypted;

  private BiffOutline(byte[] stream, Budget budget) {
    this.stream = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    this.budget = budget;
  }

  /**
   * Goes through the records of the workbook's stream.
   *
   * @throws UnreadableInputException where a limit is passed, the version is too old, or a record
   *     reaches beyond the end of the stream
   */
  static BiffOutline of(byte[] stream, Budget budget) throws UnreadableInputException {
    BiffOutline outline = new BiffOutline(stream, budget);
    outline.scan();
    return outline;
  }

  /** The kind of a sheet: 0 for one with cells (MS-XLS 2.4.28). */
  int sheetType(int index) {
    return encrypted || index >= sheetTypes.size() ? 0 : sheetTypes.get(index);
  }

  DateBase dateBase() {
    return base;
  }

  int externalBooks() {
    return encrypted ? 0 : externalBooks;
  }

  boolean hasDrawings() {
    return drawings;
  }

  private void scan() throws UnreadableInputException {
    if (stream.remaining() < 8 || stream.getShort(0) != BOF) {
      throw budget.refusal(InputProblem.DAMAGED, "");
    }
    if (stream.getShort(4) != BIFF8) {
      throw budget.refusal(InputProblem.TOO_OLD, "");
    }
    int at = 0;
    while (at + 4 <= stream.limit()) {
      int id = stream.getShort(at) & 0xffff;
      int length = stream.getShort(at + 2) & 0xffff;
      if (id == 0 && length == 0) {
        break; // padding behind the last record
      }
      if (at + 4 + length > stream.limit()) {
        throw budget.refusal(InputProblem.DAMAGED, "");
      }
      record(id, at + 4, length);
      at += 4 + length;
    }
    checkCounts();
  }

  private void record(int id, int at, int length) {
    switch (id) {
      case 0x0208 -> rows++;
      case 0x00FD, 0x0203, 0x027E, 0x0201, 0x0006, 0x0205, 0x0204, 0x00D6 -> cells++;
      case 0x00BD -> cells += Math.max(0, (length - 6) / 6); // numbers of neighboring cells
      case 0x00BE -> cells += Math.max(0, (length - 6) / 2); // blanks of neighboring cells
      case 0x0085 -> sheetTypes.add(length >= 6 ? stream.get(at + 5) & 0xff : 0);
      case 0x0022 -> {
        if (length >= 2 && stream.getShort(at) == 1) {
          base = DateBase.FROM_1904;
        }
      }
      case 0x01AE -> {
        int kind = length >= 4 ? stream.getShort(at + 2) & 0xffff : INTERNAL_BOOK;
        externalBooks += kind == INTERNAL_BOOK || kind == ADD_IN_BOOK ? 0 : 1;
      }
      case 0x00EC -> drawings = true;
      case 0x002F -> encrypted = true;
      default -> {}
    }
  }

  private void checkCounts() throws UnreadableInputException {
    budget.checkSheets(sheetTypes.size());
    // Blank cells cost the engine memory although the grid leaves them out.
    budget.checkStored(rows, cells);
  }
}
