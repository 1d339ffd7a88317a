package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.measure.CounterUnit;
import org.jisseki.core.measure.Measurement;

/**
 * One indicator over the years.
 *
 * @param points one point for each year of the trend, the earliest first
 */
public record TrendIndicator(List<TrendPoint> points) implements Serializable {

  /** Copies the points. */
  public TrendIndicator {
    points = ImmutableList.copyOf(points);
  }

  /** The measurement of the latest year that states one. */
  public Measurement latest() {
    return latestFirst().get(0);
  }

  /** The label, the latest that is written; empty where no year writes one. */
  public String label() {
    return latestFirst().stream()
        .map(Measurement::label)
        .filter(label -> !label.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The unit, the latest that is written. */
  public CounterUnit unit() {
    return latestFirst().stream()
        .map(Measurement::unit)
        .filter(CounterUnit::isPresent)
        .findFirst()
        .orElse(CounterUnit.NONE);
  }

  private List<Measurement> latestFirst() {
    return ImmutableList.copyOf(points).reverse().stream()
        .flatMap(point -> point.value().stream())
        .map(value -> value.figure().measurement())
        .toList();
  }
}
