package org.jisseki.cli;

/** Says, when the process is interrupted, that nothing is lost; says nothing once closed. */
final class BatchGoodbye implements AutoCloseable {
  private final Thread hook;

  BatchGoodbye(BatchProgress progress) {
    hook = new Thread(progress::tellOfInterruption, "jisseki-goodbye");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, and the hook has its say.
      return;
    }
  }
}
