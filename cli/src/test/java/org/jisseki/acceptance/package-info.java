/**
 * Acceptance over the folder {@code ../shared} beside the repository: real tables, gold answers and
 * the scripts that score them. Without that folder these tests are skipped, but fail where {@code
 * CI=true}.
 */
@NullMarked
package org.jisseki.acceptance;

import org.jspecify.annotations.NullMarked;
