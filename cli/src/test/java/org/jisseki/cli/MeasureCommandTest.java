package org.jisseki.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class MeasureCommandTest {

  @TempDir Path folder;

  @Test
  void answersLineByLineInOrder() {
    CommandLineRun run =
        CommandLineRun.in(folder)
            .input("{\"id\":\"a\",\"cell\":\"\"}\n{\"id\":2,\"cell\":\"\"}\n")
            .run("measure");
    assertEquals(ExitCode.DONE, run.code(), run::err);
    assertEquals("{\"id\":\"a\",\"measurements\":[]}\n{\"id\":2,\"measurements\":[]}\n", run.out());
    assertEquals("", run.err());
  }

  @Test
  void putsAnErrorInThePlaceOfABrokenLineAndEndsWithOne() {
    CommandLineRun run =
        CommandLineRun.in(folder)
            .input("{\"id\":1,\"cell\":\"\"}\n{\"id\":2,\n[]\n{\"id\":4,\"cell\":\"\"}\n")
            .run("measure", "-");
    assertEquals(ExitCode.FINDINGS, run.code());
    List<String> lines = run.out().lines().toList();
    assertEquals(4, lines.size(), run::out);
    assertEquals("{\"id\":1,\"measurements\":[]}", lines.get(0));
    assertTrue(lines.get(1).startsWith("{\"line\":2,\"error\":\"Not readable as JSON"), run::out);
    assertEquals("{\"line\":3,\"error\":\"Not one JSON object on one line\"}", lines.get(2));
    assertEquals("{\"id\":4,\"measurements\":[]}", lines.get(3));
  }

  @Test
  void refusesBytesThatAreNoUtf8() {
    CommandLineRun run =
        CommandLineRun.in(folder).input(new byte[] {(byte) 0xFF, '\n'}).run("measure");
    assertEquals("{\"line\":1,\"error\":\"There are bytes that are no UTF-8\"}\n", run.out());
    assertEquals(ExitCode.FINDINGS, run.code());
  }

  @Test
  void readsAFile() throws IOException {
    Files.writeString(folder.resolve("質問.jsonl"), "{\"id\":1,\"cell\":\"\"}");
    CommandLineRun run = CommandLineRun.in(folder).run("measure", "質問.jsonl");
    assertEquals("{\"id\":1,\"measurements\":[]}\n", run.out());
  }

  @Test
  void writesUtf8WhateverTheTerminalTakes() {
    CommandLineRun run =
        CommandLineRun.in(folder)
            .with("JISSEKI_ENCODING", "windows-31j")
            .input("{\"id\":\"番号\",\"cell\":\"\"}")
            .run("measure");
    assertEquals("{\"id\":\"番号\",\"measurements\":[]}\n", run.out());
  }

  @Test
  @Timeout(20)
  void answersEachLineBeforeItWaitsForTheNext() {
    Dialogue dialogue = new Dialogue();
    Surroundings surroundings =
        new Surroundings(
            dialogue.questions(),
            dialogue.answers(),
            OutputStream.nullOutputStream(),
            Map.of(),
            folder,
            false);
    assertEquals(ExitCode.DONE, Application.run(List.of("measure"), surroundings));
    assertEquals(3, dialogue.heard());
  }

  @Test
  void aLongStreamPassesInOrderAndIsNeverHeld() {
    LongStream stream = new LongStream(20_000);
    Surroundings surroundings =
        new Surroundings(
            stream.questions(),
            stream.answers(),
            OutputStream.nullOutputStream(),
            Map.of(),
            folder,
            false);
    assertEquals(ExitCode.DONE, Application.run(List.of("measure"), surroundings));
    assertEquals(20_000, stream.answered());
    assertTrue(stream.mostUnanswered() < 5_000, () -> stream.mostUnanswered() + " lines held");
  }

  /** Questions made as they are read; of the answers it keeps the line that is being written. */
  private static final class LongStream {
    private final int length;
    private final StringBuilder answer = new StringBuilder();
    private int asked;
    private int answered;
    private int mostUnanswered;

    LongStream(int length) {
      this.length = length;
    }

    int answered() {
      return answered;
    }

    int mostUnanswered() {
      return mostUnanswered;
    }

    InputStream questions() {
      return new InputStream() {
        @Override
        public int read() {
          throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] buffer, int offset, int room) {
          if (asked == length) {
            return -1;
          }
          String question = "{\"id\":" + asked++ + ",\"cell\":\"研修 3回 84名\"}\n";
          byte[] bytes = question.getBytes(StandardCharsets.UTF_8);
          System.arraycopy(bytes, 0, buffer, offset, bytes.length);
          mostUnanswered = Math.max(mostUnanswered, asked - answered);
          return bytes.length;
        }

        @Override
        public int available() {
          return length - asked;
        }
      };
    }

    OutputStream answers() {
      return new OutputStream() {
        @Override
        public void write(int b) {
          answer.append((char) b);
          if (b == '\n') {
            assertTrue(answer.indexOf("{\"id\":" + answered + ",") == 0, answer::toString);
            answered++;
            answer.setLength(0);
          }
        }
      };
    }
  }

  /** Asks the next question only when the one before was answered. */
  private static final class Dialogue {
    private static final byte[] QUESTION = "{\"cell\":\"\"}\n".getBytes(StandardCharsets.UTF_8);

    private int asked;
    private int heard;

    int heard() {
      return heard;
    }

    InputStream questions() {
      return new InputStream() {
        @Override
        public int read() {
          throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
          assertEquals(asked, heard, "a question came before the answer to the one before");
          if (asked == 3) {
            return -1;
          }
          asked++;
          System.arraycopy(QUESTION, 0, buffer, offset, QUESTION.length);
          return QUESTION.length;
        }
      };
    }

    OutputStream answers() {
      return new OutputStream() {
        @Override
        public void write(int b) {
          heard += b == '\n' ? 1 : 0;
        }
      };
    }
  }
}
