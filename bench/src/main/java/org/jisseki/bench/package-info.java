/** Benchmarks as ratios in one run, against public tools over the same bytes. */
@NullMarked
package org.jisseki.bench;

import org.jspecify.annotations.NullMarked;
