/** Renderers of the document model, and the JSON. */
@NullMarked
package org.jisseki.report;

import org.jspecify.annotations.NullMarked;
