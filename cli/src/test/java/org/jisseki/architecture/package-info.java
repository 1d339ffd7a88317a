/** The arrows and rules of the whole project, held by tests. */
@NullMarked
package org.jisseki.architecture;

import org.jspecify.annotations.NullMarked;
