package org.jisseki.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jisseki.report.JsonSchemas;

/** {@code schema [NAME]}: a JSON Schema; without a name, the names of all. */
final class SchemaCommand implements Command {

  @Override
  public void declare(Syntax syntax) {
    syntax.parameter("NAME", "0..1");
  }

  @Override
  public ExitCode run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    Optional<String> name = arguments.only();
    if (name.isEmpty()) {
      terminal.print(String.join("\n", JsonSchemas.names()) + "\n");
      return ExitCode.DONE;
    }
    String names = String.join(", ", JsonSchemas.names());
    Words words = terminal.words();
    String schema =
        JsonSchemas.text(name.get())
            .orElseThrow(
                () ->
                    new UsageException(
                        words.say("usage.unknown-schema", "name", name.get(), "names", names)));
    terminal.data().write(schema.getBytes(StandardCharsets.UTF_8));
    return ExitCode.DONE;
  }
}
