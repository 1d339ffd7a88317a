/** The launcher script {@code jisseki}, run against stand-ins for Java and Maven. */
@NullMarked
package org.jisseki.launcher;

import org.jspecify.annotations.NullMarked;
