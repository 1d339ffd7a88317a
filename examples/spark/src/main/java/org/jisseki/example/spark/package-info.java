/** Results tables by the hundred thousand, on Apache Spark. */
@NullMarked
package org.jisseki.example.spark;

import org.jspecify.annotations.NullMarked;
