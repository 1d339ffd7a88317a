/** Two years side by side: pairs and why, changes, roll-ups. */
@NullMarked
package org.jisseki.core.compare;

import org.jspecify.annotations.NullMarked;
