/** Tests of the command line. */
@NullMarked
package org.jisseki.cli;

import org.jspecify.annotations.NullMarked;
