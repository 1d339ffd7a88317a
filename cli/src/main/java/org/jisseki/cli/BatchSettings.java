package org.jisseki.cli;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jisseki.core.grid.Limits;

/** What the rows of a batch depend on besides the files, as a line of text. */
final class BatchSettings {
  private BatchSettings() {}

  /** The program's version, the options that change what is read, and the words of the profile. */
  static String of(Arguments arguments, Terminal terminal, Limits limits) throws IOException {
    Optional<String> profile = arguments.value("--profile");
    return String.join(
        " ",
        Version.text(),
        arguments.value("--to").orElse("csv"),
        arguments.value("--charset").orElse("any"),
        arguments.value("--policy").orElse("repair"),
        profile.isPresent() ? checksum(profile.get(), terminal) : "none",
        limits.toString());
  }

  private static String checksum(String name, Terminal terminal) throws IOException {
    try (InputStream in = InputFile.open(name, terminal)) {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
