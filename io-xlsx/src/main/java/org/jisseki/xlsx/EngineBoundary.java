package org.jisseki.xlsx;

import java.util.Map;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.jisseki.core.finding.InputProblem;
import org.jisseki.core.finding.UnreadableInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where what the spreadsheet engine throws becomes a declared error.
 *
 * <p>The engine promises nothing for damaged files: any runtime exception, a stack overflow and
 * exhausted memory are possible. Nothing of the kind leaves this module.
 */
final class EngineBoundary {

  private static final Logger LOG = LoggerFactory.getLogger(EngineBoundary.class);

  private EngineBoundary() {}

  /** Something that calls the engine. */
  @FunctionalInterface
  interface Call<T> {
    /** Calls the engine, which may throw anything. */
    T run() throws Exception;
  }

  /**
   * Calls the engine for a workbook.
   *
   * @throws UnreadableInputException for whatever the engine threw
   */
  static <T> T cross(String name, Call<T> call) throws UnreadableInputException {
    try {
      return call.run();
    } catch (EncryptedDocumentException e) {
      throw refused(InputProblem.PASSWORD, name, e);
    } catch (OldFileFormatException e) {
      throw refused(InputProblem.TOO_OLD, name, e);
    } catch (OutOfMemoryError e) {
      throw refused(InputProblem.TOO_MUCH_MEMORY, name, e);
    } catch (Exception | StackOverflowError e) {
      Optional<UnreadableInputException> ours = ours(e);
      if (ours.isPresent()) {
        throw ours.get();
      }
      throw refused(InputProblem.DAMAGED, name, e);
    }
  }

  /**
   * Calls the engine for a part of a workbook that can be done without; empty where it fails.
   *
   * @param part what was looked for, for the log
   */
  static <T> Optional<T> attempt(String part, Call<T> call) {
    try {
      return Optional.of(call.run());
    } catch (Exception | StackOverflowError e) {
      LOG.debug("The engine could not read {}", part, e);
      return Optional.empty();
    }
  }

  private static UnreadableInputException refused(
      InputProblem problem, String name, Throwable cause) {
    LOG.debug("The engine could not read {}", name, cause);
    return new UnreadableInputException(problem.words(Map.of("name", name)), cause);
  }

  /** Our own refusal that the engine or the XML parser has wrapped. */
  private static Optional<UnreadableInputException> ours(Throwable thrown) {
    Throwable at = thrown;
    for (int depth = 0; at != null && depth < 20; depth++) {
      if (at instanceof UnreadableInputException found) {
        return Optional.of(found);
      }
      at = at.getCause();
    }
    return Optional.empty();
  }
}
