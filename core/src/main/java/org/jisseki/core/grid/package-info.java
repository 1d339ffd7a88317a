/** What a file shows, sheet by sheet and cell by cell, before anyone interprets it. */
@NullMarked
package org.jisseki.core.grid;

import org.jspecify.annotations.NullMarked;
