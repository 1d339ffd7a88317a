/**
 * The command line: parses arguments, calls the other modules, prints, and maps to an exit code.
 */
@NullMarked
package org.jisseki.cli;

import org.jspecify.annotations.NullMarked;
