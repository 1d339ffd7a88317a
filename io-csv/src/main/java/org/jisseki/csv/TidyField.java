package org.jisseki.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.tidy.TidyColumn;
import org.jisseki.core.tidy.TidyValue;

/** How a value of a tidy table stands in a field of CSV, and how a field is a value again. */
final class TidyField {

  /**
   * What stands between several texts of one field; in a text itself it is written in full width.
   */
  static final char SEPARATOR = '|';

  private static final char FULL_WIDTH_SEPARATOR = '｜';
  private static final int MAX_DIGITS = 1_000;

  static final TidyValue.Visitor<String> WRITER =
      new TidyValue.Visitor<>() {
        @Override
        public String none() {
          return "";
        }

        @Override
        public String text(String text) {
          return text;
        }

        @Override
        public String texts(List<String> texts) {
          return String.join(
              String.valueOf(SEPARATOR),
              texts.stream().map(text -> text.replace(SEPARATOR, FULL_WIDTH_SEPARATOR)).toList());
        }

        @Override
        public String number(BigDecimal number) {
          return number.toPlainString();
        }

        @Override
        public String truth(boolean truth) {
          return Boolean.toString(truth);
        }
      };

  private TidyField() {}

  /**
   * The value of a field.
   *
   * @throws IllegalArgumentException where the field holds no value of the column's type
   */
  static TidyValue parse(String field, TidyColumn column) {
    if (field.isEmpty()) {
      return TidyValue.NONE;
    }
    return switch (column.type()) {
      case TEXT -> TidyValue.of(field);
      case TEXTS -> TidyValue.of(split(field));
      case INTEGER, NUMBER -> TidyValue.of(number(field));
      case TRUTH -> TidyValue.of(truth(field));
    };
  }

  private static BigDecimal number(String field) {
    if (field.length() > MAX_DIGITS || field.indexOf('e') >= 0 || field.indexOf('E') >= 0) {
      throw new NumberFormatException(field);
    }
    return new BigDecimal(field);
  }

  private static boolean truth(String field) {
    if (!field.equals("true") && !field.equals("false")) {
      throw new IllegalArgumentException(field);
    }
    return field.equals("true");
  }

  private static List<String> split(String field) {
    List<String> texts = new ArrayList<>();
    int start = 0;
    for (int bar = field.indexOf(SEPARATOR); bar >= 0; bar = field.indexOf(SEPARATOR, start)) {
      texts.add(field.substring(start, bar));
      start = bar + 1;
    }
    texts.add(field.substring(start));
    return texts;
  }
}
