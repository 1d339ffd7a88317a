/**
 * Many files at once: found, read in parallel, kept in a journal, and published as tidy tables with
 * a manifest. Knows files and rows, not how a table is read: that is handed in.
 */
@NullMarked
package org.jisseki.cli.batch;

import org.jspecify.annotations.NullMarked;
