package org.jisseki.core.compare;

/**
 * How well two figures of two years fit.
 *
 * @param fit whether they can be one indicator at all, and if not, what is in the way
 * @param score how much speaks for it; only comparable between matches that fit
 */
record Match(Fit fit, int score) {

  /** Whether two figures can be one indicator. */
  enum Fit {
    /** They can. */
    FITS,
    /** The labels agree, the units do not. */
    OTHER_UNIT,
    /** Label and unit agree, what is counted does not. */
    OTHER_BASIS,
    /** Nothing speaks for it. */
    NOTHING_IN_COMMON,
    /** They cannot; what is in the way was not asked. */
    UNASKED
  }

  static final Match NOTHING = refused(Fit.NOTHING_IN_COMMON);
  static final Match OTHER_UNIT = refused(Fit.OTHER_UNIT);
  static final Match OTHER_BASIS = refused(Fit.OTHER_BASIS);

  /** Stands for a pair that does not fit, for whatever reason. */
  static final Match UNASKED = refused(Fit.UNASKED);

  private static Match refused(Fit fit) {
    return new Match(fit, 0);
  }

  /** Two figures that can be one indicator. */
  static Match fitting(int score) {
    return new Match(Fit.FITS, score);
  }

  boolean fits() {
    return fit == Fit.FITS;
  }
}
