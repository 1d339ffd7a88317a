/** That one instance of everything serves many threads. */
@NullMarked
package org.jisseki.concurrency;

import org.jspecify.annotations.NullMarked;
