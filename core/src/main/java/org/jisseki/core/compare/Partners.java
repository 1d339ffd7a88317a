package org.jisseki.core.compare;

import java.util.Set;

/** Which figures of two years belong together. */
interface Partners {

  /** Stands for no partner. */
  int NONE = -1;

  /** The partner of a figure of the later year, by its place among the indicators, or -1. */
  int partnerOfCurrent(int i);

  /** The partner of a figure of the earlier year, by its place among the indicators, or -1. */
  int partnerOfPrevious(int j);

  /** What makes two figures a pair. */
  Set<PairReason> why(int i, int j);

  /** Why a figure of the later year has no partner. */
  NoPairReason whyNotCurrent(int i);

  /** Why a figure of the earlier year has no partner. */
  NoPairReason whyNotPrevious(int j);
}
