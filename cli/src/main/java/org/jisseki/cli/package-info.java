/** The command line: parse, call, print, map to an exit code; not one rule of the domain. */
@NullMarked
package org.jisseki.cli;

import org.jspecify.annotations.NullMarked;
