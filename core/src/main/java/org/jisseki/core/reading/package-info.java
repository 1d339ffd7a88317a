/**
 * From a grid to a report: tables, header roles, row alignment, fill-down; each change on record.
 */
@NullMarked
package org.jisseki.core.reading;

import org.jspecify.annotations.NullMarked;
