package org.jisseki.core.document;

import java.math.BigDecimal;
import org.jisseki.core.compare.Figure;
import org.jisseki.core.measure.Amount;

/** How figures of the source become cells of a table. */
final class FigureCells {

  private FigureCells() {}

  /** The figure's value; a range or a fraction shows both of its numbers. */
  static TableCell.Numeric of(Figure figure, String target) {
    return new TableCell.Numeric(
        figure.measurement().value(),
        NumberStyle.PLAIN,
        word(figure.measurement().quantity().amount()),
        "",
        Provenance.of(figure, target));
  }

  /** A cell that nothing is computed for. */
  static TableCell notApplicable(Words words) {
    return new TableCell.Missing(NoNumber.NOT_APPLICABLE, words.text("missing.not-applicable"), "");
  }

  private static String word(Amount amount) {
    if (amount instanceof Amount.Range range) {
      return digits(range.value()) + "～" + digits(range.upper());
    }
    if (amount instanceof Amount.Fraction fraction) {
      return digits(fraction.value()) + "/" + digits(fraction.of());
    }
    return "";
  }

  private static String digits(BigDecimal value) {
    return NumberStyle.PLAIN.text(value, MinusSign.TRIANGLE);
  }
}
