package org.jisseki.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;
import org.jisseki.core.profile.ProfileKind;
import org.jisseki.csv.ProfileWriter;

/** {@code init FILE}: a small profile for the council whose table this is, to be edited. */
final class InitCommand implements Command {

  @Override
  public void declare(Syntax syntax) {
    syntax.parameter("FILE", "1").option("OUT", "-o", "--output").reading();
  }

  @Override
  public ExitCode run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    String output = arguments.value("--output").orElse("-");
    String file = arguments.only().orElseThrow();
    Profile proposed = Street.of(arguments, terminal).propose(file);
    Profile noted = withNotes(proposed, terminal.words());
    if (output.equals("-")) {
      try (OutputStream out = terminal.data()) {
        write(noted, out);
      }
    } else {
      try (Staging staging = new Staging(terminal.surroundings().folder())) {
        staging.add(output, out -> write(noted, out));
        staging.commit();
      }
    }
    long open = proposed.entries().stream().filter(InitCommand::isOpen).count();
    String key = open > 0 ? "init.open" : "init.known";
    terminal.warn(
        terminal.words().say(key, "count", Long.toString(open), "file", file, "profile", output)
            + "\n");
    return ExitCode.DONE;
  }

  private static void write(Profile profile, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    ProfileWriter.standard().write(profile, writer);
    writer.flush();
  }

  private static Profile withNotes(Profile proposed, Words words) {
    List<ProfileEntry> noted = new ArrayList<>();
    for (ProfileEntry entry : proposed.entries()) {
      String note = words.say("init.note." + (isOpen(entry) ? "open" : entry.kind().id()));
      noted.add(new ProfileEntry(entry.kind(), entry.word(), entry.meaning(), note, 0));
    }
    return new Profile(noted);
  }

  private static boolean isOpen(ProfileEntry entry) {
    return entry.kind() == ProfileKind.HEADER && entry.meaning().isEmpty();
  }
}
