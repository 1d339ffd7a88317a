/** What a batch promises of any set of files, and at any moment at which it may be ended. */
@NullMarked
package org.jisseki.cli.batch;

import org.jspecify.annotations.NullMarked;
