package org.jisseki.cli.batch;

import java.io.IOException;

/** Takes records of the journal one after the other. */
@FunctionalInterface
interface SheafConsumer {

  /** Takes a record. */
  void accept(Sheaf sheaf) throws IOException;
}
