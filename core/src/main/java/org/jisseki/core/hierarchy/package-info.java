/** The domain: an organization's divisions, its programs and their results. */
@NullMarked
package org.jisseki.core.hierarchy;

import org.jspecify.annotations.NullMarked;
