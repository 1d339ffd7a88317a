/** Tests of the reader of workbooks. */
@NullMarked
package org.jisseki.xlsx;

import org.jspecify.annotations.NullMarked;
