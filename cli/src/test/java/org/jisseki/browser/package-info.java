/** The report as a browser shows it: read, filtered, followed, printed. */
@NullMarked
package org.jisseki.browser;

import org.jspecify.annotations.NullMarked;
