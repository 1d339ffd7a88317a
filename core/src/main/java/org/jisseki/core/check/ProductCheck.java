package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.text.Numeral;
import org.jisseki.core.text.NumeralReader;
import org.jisseki.core.text.SourceText;

/** A product and the total behind it agree: {@code 50,000円×18地区(計900,000円)}, {@code 12枚×3回=36枚}. */
final class ProductCheck implements Check {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_UNIT = 6;
  private static final List<String> LEADS = List.of("計", "合計", "=", "(計", "(合計");

  private final NumeralReader numerals = NumeralReader.standard();

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Program program : reading.report().programs()) {
      for (ResultText cell : Cells.both(program, comparison)) {
        check(program, cell, findings);
      }
    }
    return findings.build();
  }

  private void check(Program program, ResultText cell, ImmutableList.Builder<Finding> findings) {
    if (cell.text().indexOf('×') < 0) {
      return;
    }
    SourceText text = SourceText.of(cell.text());
    List<Numeral> all = new ArrayList<>(numerals.read(cell.text()));
    for (int i = 0; i + 1 < all.size(); i++) {
      BigDecimal product = all.get(i).value();
      int last = i;
      while (last + 1 < all.size() && isTimes(text, all.get(last), all.get(last + 1))) {
        last++;
        product = product.multiply(all.get(last).value());
      }
      if (last > i) {
        Optional<Numeral> total = total(text, all, last);
        if (total.isPresent()
            && countsTheSame(text, all.get(i), total.get())
            && total.get().value().compareTo(product) != 0) {
          findings.add(finding(program, cell, all.get(i), total.get(), product));
        }
        i = last;
      }
    }
  }

  private static boolean isTimes(SourceText text, Numeral one, Numeral next) {
    String between = text.folded().substring(one.end(), next.start());
    int sign = between.indexOf('×');
    return sign >= 0 && between.length() <= LONGEST_UNIT && between.indexOf('×', sign + 1) < 0;
  }

  /** Whether the unit of the first factor stands behind the total too, or it has none. */
  private static boolean countsTheSame(SourceText text, Numeral first, Numeral total) {
    int sign = text.folded().indexOf('×', first.end());
    String unit = text.folded().substring(first.end(), sign).strip();
    return text.folded().substring(total.end()).stripLeading().startsWith(unit);
  }

  private static Optional<Numeral> total(SourceText text, List<Numeral> all, int last) {
    if (last + 1 >= all.size()) {
      return Optional.empty();
    }
    Numeral next = all.get(last + 1);
    String between = text.folded().substring(all.get(last).end(), next.start()).strip();
    boolean leads =
        between.length() <= LONGEST_UNIT + 2 && LEADS.stream().anyMatch(between::endsWith);
    return leads ? Optional.of(next) : Optional.empty();
  }

  private static Finding finding(
      Program program, ResultText cell, Numeral first, Numeral total, BigDecimal product) {
    Place place = Place.ofSpan(cell.address(), total.start(), total.end());
    return Finding.of(
        FindingCode.PRODUCT_DIFFERS,
        place,
        total.text(),
        ImmutableMap.of(
            "found", total.text(),
            "expected", Numbers.plain(product),
            "product", cell.text().substring(first.start(), total.end()),
            "program", Cells.name(program)));
  }
}
