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
   * @throws UnreadableInputException for a refusal of ours, and for whatever the engine threw
   */
  static <T> T cross(Budget budget, Call<T> call) throws UnreadableInputException {
    try {
      T result = call.run();
      if (budget.refused().isEmpty()) {
        return result;
      }
      throw budget.refused().get();
    } catch (OutOfMemoryError e) {
      throw refused(InputProblem.TOO_MUCH_MEMORY, budget, e);
    } catch (Exception | StackOverflowError e) {
      throw refused(problem(e), budget, e);
    }
  }

  private static InputProblem problem(Throwable thrown) {
    if (thrown instanceof EncryptedDocumentException) {
      return InputProblem.PASSWORD;
    }
    return thrown instanceof OldFileFormatException ? InputProblem.TOO_OLD : InputProblem.DAMAGED;
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

  /** Our own refusal where there is one, else the problem. */
  private static UnreadableInputException refused(
      InputProblem problem, Budget budget, Throwable cause) {
    LOG.debug("The engine could not read {}", budget.name(), cause);
    return budget
        .refused()
        .orElseGet(
            () ->
                new UnreadableInputException(
                    problem, problem.words(Map.of("name", budget.name())), cause));
  }
}
