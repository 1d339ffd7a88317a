package org.jisseki.cli.batch;

import java.nio.file.Path;

/**
 * A file that waits to be read.
 *
 * @param name its name
 * @param path where it is
 * @param bytes its size when it was found
 */
record FileTask(FileName name, Path path, long bytes) {}
