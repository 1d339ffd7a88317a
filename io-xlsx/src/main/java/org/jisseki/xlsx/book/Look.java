package org.jisseki.xlsx.book;

import java.util.List;

/** How cells look, but for the format of their numbers. */
public enum Look {
  /** A cell that nobody styled. */
  BARE(Font.PLAIN, Fill.NONE, false, "", "", false),
  /** The title of the workbook. */
  TITLE(Font.TITLE, Fill.NONE, false, "left", "center", false),
  /** The heading of a part. */
  HEADING(Font.HEADING, Fill.NONE, false, "left", "center", false),
  /** Running text, wrapped. */
  PROSE(Font.PLAIN, Fill.NONE, false, "left", "top", true),
  /** A term that something is said about. */
  TERM(Font.BOLD, Fill.NONE, false, "left", "top", true),
  /** Running text that leads elsewhere. */
  PROSE_LINK(Font.LINK, Fill.NONE, false, "left", "top", true),
  /** The heading of a column. */
  HEAD(Font.HEAD, Fill.HEAD, true, "center", "center", true),
  /** A division that stands over the rows beside it. */
  DIVISION(Font.BOLD, Fill.DIVISION, true, "left", "top", true),
  /** Words. */
  WORDS(Font.PLAIN, Fill.NONE, true, "left", "top", true),
  /** Words that lead elsewhere. */
  LINK(Font.LINK, Fill.NONE, true, "left", "top", true),
  /** A number. */
  NUMBER(Font.PLAIN, Fill.NONE, true, "right", "top", false),
  /** Figures as words, aligned as numbers are. */
  FIGURES(Font.PLAIN, Fill.NONE, true, "right", "top", true),
  /** That there is no number, and which kind of none. */
  MISSING(Font.QUIET, Fill.NONE, true, "right", "top", true),
  /** A cell that people are to write in. */
  ENTRY(Font.PLAIN, Fill.ENTRY, true, "left", "top", true),
  /** The name of a key figure. */
  TILE_NAME(Font.QUIET, Fill.TILE, true, "center", "center", true),
  /** A key figure. */
  TILE(Font.TILE, Fill.TILE, true, "center", "center", false),
  /** What else is to be said of a key figure. */
  TILE_NOTE(Font.QUIET, Fill.TILE, true, "center", "center", true),
  /** Keys for programs. */
  QUIET(Font.QUIET, Fill.NONE, false, "left", "top", false);

  private final Font font;
  private final Fill fill;
  private final boolean framed;
  private final String horizontal;
  private final String vertical;
  private final boolean wrapped;

  Look(Font font, Fill fill, boolean framed, String horizontal, String vertical, boolean wrapped) {
    this.font = font;
    this.fill = fill;
    this.framed = framed;
    this.horizontal = horizontal;
    this.vertical = vertical;
    this.wrapped = wrapped;
  }

  /** The {@code xf} of the look with a number format. */
  String xf(int format) {
    String attributes =
        "numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\" xfId=\"0\""
            .formatted(format, font.number(), fill.number(), framed ? 1 : 0);
    if (this == BARE) {
      return "<xf " + attributes + (format == 0 ? "/>" : " applyNumberFormat=\"1\"/>");
    }
    return "<xf %s applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"%s\" vertical=\"%s\"%s%s/></xf>"
        .formatted(
            attributes,
            horizontal,
            vertical,
            wrapped ? " wrapText=\"1\"" : "",
            horizontal.equals("right") ? " indent=\"1\"" : "");
  }

  /** The fonts of the workbook. */
  enum Font {
    PLAIN(10, false, "FF1A1A1A", false),
    BOLD(10, true, "FF1A1A1A", false),
    HEAD(10, true, "FFFFFFFF", false),
    TITLE(18, true, "FF1A1A1A", false),
    HEADING(13, true, "FF17365D", false),
    LINK(10, false, "FF0B57A4", true),
    QUIET(9, false, "FF595959", false),
    TILE(20, true, "FF17365D", false);

    private final int points;
    private final boolean bold;
    private final String color;
    private final boolean underlined;

    Font(int points, boolean bold, String color, boolean underlined) {
      this.points = points;
      this.bold = bold;
      this.color = color;
      this.underlined = underlined;
    }

    /** The place among the fonts of the part. */
    int number() {
      return List.of(values()).indexOf(this);
    }

    String xml() {
      return "<font>%s%s<sz val=\"%d\"/><color rgb=\"%s\"/><name val=\"BIZ UDPGothic\"/><family val=\"3\"/><charset val=\"128\"/></font>"
          .formatted(bold ? "<b/>" : "", underlined ? "<u/>" : "", points, color);
    }
  }

  /** The fills of the workbook; the first two are what the format reserves. */
  enum Fill {
    NONE(""),
    RESERVED(""),
    HEAD("FF17365D"),
    DIVISION("FFEAF0F7"),
    ENTRY("FFFFF9E5"),
    TILE("FFF4F6F9");

    private final String color;

    Fill(String color) {
      this.color = color;
    }

    /** The place among the fills of the part. */
    int number() {
      return List.of(values()).indexOf(this);
    }

    String xml() {
      if (color.isEmpty()) {
        String pattern = this == RESERVED ? "gray125" : "none";
        return "<fill><patternFill patternType=\"" + pattern + "\"/></fill>";
      }
      return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"%s\"/><bgColor indexed=\"64\"/></patternFill></fill>"
          .formatted(color);
    }
  }
}
