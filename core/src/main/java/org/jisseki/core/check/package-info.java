/** Rules over a reading and its comparison, one class a rule. */
@NullMarked
package org.jisseki.core.check;

import org.jspecify.annotations.NullMarked;
