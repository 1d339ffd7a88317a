/** What a council says of its own words and rules, before any room takes it up. */
@NullMarked
package org.jisseki.core.profile;

import org.jspecify.annotations.NullMarked;
