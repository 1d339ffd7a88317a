/** What a reader of the source must be told, each with its place. */
@NullMarked
package org.jisseki.core.finding;

import org.jspecify.annotations.NullMarked;
