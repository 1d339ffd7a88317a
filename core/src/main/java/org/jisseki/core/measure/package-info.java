/** Measurements: the quantities that a result text states. */
@NullMarked
package org.jisseki.core.measure;

import org.jspecify.annotations.NullMarked;
