package org.jisseki.core.measure;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** A word that changes what a number counts, in the order in which outputs list them. */
public enum Qualifier {
  /** 延べ: each time counted anew. */
  CUMULATIVE("cumulative"),
  /** 実人数: each one counted once. */
  DISTINCT("distinct"),
  /** 約, 程度. */
  APPROXIMATE("approximate"),
  /** 計, 合計, 累計. */
  TOTAL("total"),
  /** うち: a part of a number before it. */
  OF_WHICH("of-which"),
  /** 平均. */
  AVERAGE("average"),
  /** 新規. */
  NEW("new"),
  /** 増. */
  INCREASE("increase"),
  /** 減. */
  DECREASE("decrease"),
  /** 以上, 超. */
  AT_LEAST("at-least"),
  /** 以下, 以内, 未満. */
  AT_MOST("at-most"),
  /** 1回あたり, or a factor's price. */
  PER("per"),
  /** 3月末, 年度末, 現在. */
  AS_OF("as-of");

  private static final ImmutableMap<String, Optional<Qualifier>> BY_ID = byId();

  private final String id;

  Qualifier(String id) {
    this.id = id;
  }

  /** The name in outputs, such as {@code of-which}. */
  public String id() {
    return id;
  }

  private static ImmutableMap<String, Optional<Qualifier>> byId() {
    ImmutableMap.Builder<String, Optional<Qualifier>> byId = ImmutableMap.builder();
    for (Qualifier qualifier : values()) {
      byId.put(qualifier.id, Optional.of(qualifier));
    }
    return byId.buildOrThrow();
  }

  /** The qualifier of a name in outputs; empty for any other text. */
  static Optional<Qualifier> ofId(String id) {
    return BY_ID.getOrDefault(id, Optional.empty());
  }
}
