package org.jisseki.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jisseki.core.measure.Amount;
import org.jisseki.core.measure.Confidence;
import org.jisseki.core.measure.CounterUnit;
import org.jisseki.core.measure.ItemPath;
import org.jisseki.core.measure.Kind;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Qualifier;
import org.jisseki.core.measure.Quantity;
import org.jisseki.core.measure.Role;

/**
 * A text with its measurements written into it, so that pairing is tested apart from extraction.
 *
 * <p>{@code 参加者 {延べ30名|参加者|cumulative|@(1)/①}}: the measured text, its label, then qualifiers, a
 * role or {@code @} and the path of marks in any order.
 */
final class MarkedText {

  private static final Pattern MARKED = Pattern.compile("\\{([^}]*)}");
  private static final Pattern NUMBER =
      Pattern.compile("([0-9][0-9,.]*)(?:/([0-9,]+))?([^0-9増減以]*)");

  private MarkedText() {}

  /** The year that the marked text states. */
  static YearFigures year(String marked) {
    StringBuilder text = new StringBuilder();
    List<Measurement> measurements = new ArrayList<>();
    Matcher matcher = MARKED.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      text.append(marked, from, matcher.start());
      String[] fields = matcher.group(1).split("\\|", -1);
      measurements.add(measurement(fields, text.length()));
      text.append(fields[0]);
      from = matcher.end();
    }
    text.append(marked.substring(from));
    return YearFigures.of(text.toString(), measurements);
  }

  private static Measurement measurement(String[] fields, int start) {
    Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
    Role role = Role.RESULT;
    ItemPath item = ItemPath.NONE;
    for (int i = 2; i < fields.length; i++) {
      String field = fields[i];
      if (field.startsWith("@")) {
        item = new ItemPath(List.of(field.substring(1).split("/")));
      } else if (role(field) != Role.RESULT) {
        role = role(field);
      } else {
        qualifiers.add(qualifier(field));
      }
    }
    Quantity quantity = quantity(fields[0]);
    return new Measurement(
        fields[0],
        start,
        quantity,
        fields.length > 1 ? fields[1] : "",
        item,
        qualifiers,
        kind(quantity),
        role,
        Confidence.SURE);
  }

  private static Quantity quantity(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.find()) {
      throw new IllegalArgumentException("No number in " + text);
    }
    BigDecimal value = new BigDecimal(number.group(1).replace(",", ""));
    Amount amount =
        number.group(2) == null
            ? new Amount.Exact(value)
            : new Amount.Fraction(value, new BigDecimal(number.group(2)));
    return new Quantity(amount, new CounterUnit(number.group(3)));
  }

  private static Kind kind(Quantity quantity) {
    if (quantity.amount() instanceof Amount.Fraction) {
      return Kind.FRACTION;
    }
    return switch (quantity.unit().symbol()) {
      case "円" -> Kind.MONEY;
      case "%", "割", "倍" -> Kind.RATE;
      default -> Kind.COUNT;
    };
  }

  private static Role role(String id) {
    for (Role role : Role.values()) {
      if (role.id().equals(id)) {
        return role;
      }
    }
    return Role.RESULT;
  }

  private static Qualifier qualifier(String id) {
    for (Qualifier qualifier : Qualifier.values()) {
      if (qualifier.id().equals(id)) {
        return qualifier;
      }
    }
    throw new IllegalArgumentException("No qualifier is called " + id);
  }
}
