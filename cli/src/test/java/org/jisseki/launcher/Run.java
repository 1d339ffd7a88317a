package org.jisseki.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A started launcher; its output is collected as it comes. */
final class Run {
  private final Process process;
  private final CompletableFuture<String> out;
  private final CompletableFuture<String> err;

  Run(Process process) {
    this.process = process;
    this.out = CompletableFuture.supplyAsync(() -> readAll(process.getInputStream()));
    this.err = CompletableFuture.supplyAsync(() -> readAll(process.getErrorStream()));
  }

  /** Hands the program its whole input. */
  Run input(String text) throws IOException {
    try (OutputStream in = process.getOutputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return this;
  }

  /** Ends the launcher at once, as {@code kill -9} does. */
  void kill() {
    process.destroyForcibly();
  }

  /** The exit status, once the launcher has ended. */
  int status() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("The launcher did not end within a minute");
    }
    return process.exitValue();
  }

  /** Everything on standard output. */
  String out() {
    return out.join();
  }

  /** Everything on standard error. */
  String err() {
    return err.join();
  }

  private static String readAll(InputStream in) {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
