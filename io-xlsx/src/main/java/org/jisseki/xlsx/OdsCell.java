package org.jisseki.xlsx;

import java.math.BigDecimal;
import java.util.Optional;
import org.jisseki.core.grid.CellContent;
import org.xml.sax.Attributes;

/**
 * What the attributes of an OpenDocument cell say of it (ODF 1.3 Part 3, 19.385 and 19.387).
 *
 * @param type what its value is, such as {@code float}; empty for none
 * @param value its value where it is a number; empty otherwise
 * @param formula whether a formula made it
 * @param rows how many rows it covers, from 1
 * @param columns how many columns it covers, from 1
 */
record OdsCell(String type, String value, boolean formula, int rows, int columns) {

  /** The namespace of sheets, rows and cells. */
  static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String CALC =
      "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

  /** The longest text that is tried as a number; programs write 17 digits. */
  private static final int LONGEST_NUMBER = 64;

  OdsCell(Attributes attributes) {
    this(
        type(attributes),
        attribute(attributes, OFFICE, "value"),
        !attribute(attributes, TABLE, "formula").isEmpty(),
        spanned(attributes, "rows"),
        spanned(attributes, "columns"));
  }

  private static String type(Attributes attributes) {
    boolean error = attribute(attributes, CALC, "value-type").equals("error");
    return error ? "error" : attribute(attributes, OFFICE, "value-type");
  }

  private static int spanned(Attributes attributes, String what) {
    String written = attribute(attributes, TABLE, "number-" + what + "-spanned");
    return written.isEmpty() ? 1 : count(written);
  }

  /** The value of an attribute; empty where it is missing. */
  static String attribute(Attributes attributes, String namespace, String name) {
    String value = attributes.getValue(namespace, name);
    return value == null ? "" : value;
  }

  /** A count from 1 to {@link OdsRows#FARTHEST}, which is more than any sheet takes. */
  static int count(String written) {
    int number = PartHandler.number(written);
    return number < 0 ? OdsRows.FARTHEST : Math.min(Math.max(1, number), OdsRows.FARTHEST);
  }

  boolean isError() {
    return type.equals("error");
  }

  /** Whether its value is a number; the rest is what it shows. */
  boolean isNumber() {
    return switch (type) {
      case "float", "percentage", "currency" -> number().isPresent();
      default -> false;
    };
  }

  /** What stands behind the text of a cell that is no error. */
  CellContent content() {
    return isNumber() ? new CellContent.Numeric(number().orElseThrow(), "") : CellContent.TEXT;
  }

  private Optional<BigDecimal> number() {
    if (value.length() > LONGEST_NUMBER || !value.matches("[-+]?[0-9.]+([eE][-+]?[0-9]{1,3})?")) {
      return Optional.empty();
    }
    try {
      BigDecimal exact = new BigDecimal(value).stripTrailingZeros();
      boolean whole = exact.scale() < 0 && exact.scale() > -20;
      return Optional.of(whole ? exact.setScale(0) : exact);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
