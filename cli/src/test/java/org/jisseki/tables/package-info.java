/** Tables of invented councils with a known answer: layouts × faults × containers. */
@NullMarked
package org.jisseki.tables;

import org.jspecify.annotations.NullMarked;
