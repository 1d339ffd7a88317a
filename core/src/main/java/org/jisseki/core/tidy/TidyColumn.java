package org.jisseki.core.tidy;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.finding.Message;

/**
 * A column of a tidy table.
 *
 * @param name its name in every language, such as {@code fiscal_year}
 * @param type what its values are
 * @param required whether every row has a value
 * @param values the only values that a text, or each of several texts, may be; empty for any. A
 *     later version may add some
 * @param title its heading for people
 * @param description what its values say: unit, range, where they come from
 */
public record TidyColumn(
    String name,
    TidyType type,
    boolean required,
    List<String> values,
    Message title,
    Message description)
    implements Serializable {

  /** Copies the values. */
  public TidyColumn {
    values = ImmutableList.copyOf(values);
  }

  /** Whether the column may hold the value. */
  boolean takes(TidyValue value) {
    if (value.equals(TidyValue.NONE)) {
      return !required;
    }
    boolean known =
        values.isEmpty()
            || (value instanceof TidyValue.Text text && values.contains(text.text()))
            || (value instanceof TidyValue.Texts texts && values.containsAll(texts.texts()));
    return known && value.fits(type);
  }
}
