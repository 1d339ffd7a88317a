/**
 * What is fuzzed: each target takes any bytes and must come to an end in a declared way. {@code
 * bench/fuzz} runs them guided by coverage; the tests run every find of the past.
 */
@NullMarked
package org.jisseki.bench.fuzz;

import org.jspecify.annotations.NullMarked;
