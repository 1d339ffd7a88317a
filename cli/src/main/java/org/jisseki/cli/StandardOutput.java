package org.jisseki.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output as a stream that a writer may close: closing only flushes. */
final class StandardOutput extends FilterOutputStream {
  StandardOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw UnwritableOutputException.ofStandardOutput(e);
    }
  }

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw UnwritableOutputException.ofStandardOutput(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw UnwritableOutputException.ofStandardOutput(e);
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
