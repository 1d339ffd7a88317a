/** A program of ten lines that embeds jisseki. */
@NullMarked
package org.jisseki.example;

import org.jspecify.annotations.NullMarked;
