package org.jisseki.tables;

import java.util.List;
import java.util.Random;

/** What the years do to a table. Faults change what is shown, never what is meant. */
enum TableFault {
  /** None. */
  NONE {
    @Override
    void spoil(DraftSheet sheet, Random random) {}
  },
  /** Blank rows between programs. */
  BLANK_ROWS {
    @Override
    void spoil(DraftSheet sheet, Random random) {
      insert(sheet, random, List.of());
    }
  },
  /** A note and a date below the table. */
  NOTES {
    @Override
    void spoil(DraftSheet sheet, Random random) {
      sheet.row().row("※ 人数は延べ人数である。").row("作成日 4月10日");
    }
  },
  /** A row of totals at the end. */
  TOTAL {
    @Override
    void spoil(DraftSheet sheet, Random random) {
      sheet.row("合計");
    }
  },
  /** Spaces of full width inside header words. */
  WIDE_SPACES {
    @Override
    void spoil(DraftSheet sheet, Random random) {
      for (int i = 0; i < sheet.header(); i++) {
        sheet.rows().get(i).replaceAll(text -> text.equals("事業名") ? "事　業　名" : text);
      }
    }
  },
  /** The digits of the results in full width. */
  WIDE_DIGITS {
    @Override
    void spoil(DraftSheet sheet, Random random) {
      List<String> row = sheet.rows().get(sheet.rows().size() - 1);
      row.replaceAll(text -> text.startsWith("開催 ") ? wide(text) : text);
    }
  },
  /** A row that lost its leading blank cell, so that it stands one column too far left. */
  SHIFTED {
    @Override
    void spoil(DraftSheet sheet, Random random) {
      for (int i = sheet.header() + 2; i < sheet.rows().size(); i++) {
        List<String> row = sheet.rows().get(i);
        if (row.size() > 4 && row.get(0).isEmpty() && row.get(1).isEmpty()) {
          row.remove(0);
          row.add("");
          return;
        }
      }
    }
  },
  /** 〃 where the text of the cell above is repeated. */
  DITTO {
    @Override
    void spoil(DraftSheet sheet, Random random) {
      for (int i = sheet.rows().size() - 1; i > sheet.header(); i--) {
        List<String> row = sheet.rows().get(i);
        List<String> above = sheet.rows().get(i - 1);
        for (int c = 0; c < Math.min(2, Math.min(row.size(), above.size())); c++) {
          boolean words = !row.get(c).isEmpty() && !Character.isDigit(row.get(c).charAt(0));
          if (words && row.get(c).equals(above.get(c))) {
            row.set(c, "〃");
          }
        }
      }
    }
  };

  /** Spoils a sheet. */
  abstract void spoil(DraftSheet sheet, Random random);

  /** Whether rows stand where they stood, so that merged ranges still hold. */
  boolean keepsRows() {
    return this != BLANK_ROWS && this != SHIFTED && this != DITTO;
  }

  private static void insert(DraftSheet sheet, Random random, List<String> row) {
    int most = sheet.rows().size() - sheet.header();
    if (most > 1) {
      sheet.rows().add(sheet.header() + 1 + random.nextInt(most - 1), row);
    }
  }

  /** Digits in full width. */
  static String wide(String text) {
    StringBuilder wide = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
    }
    return wide.toString();
  }
}
