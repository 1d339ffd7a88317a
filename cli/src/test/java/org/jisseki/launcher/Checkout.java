package org.jisseki.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A checkout of almost nothing, with the real launcher, and a folder of programs that is all its
 * {@code PATH} holds: some real ones, and stand-ins for Java and Maven.
 */
final class Checkout {

  /** A stand-in for Java 17: tells its version, lists its modules, repeats what it is given. */
  static final String JAVA =
      """
      #!/bin/sh
      case $1 in
        -version) echo 'openjdk version "17.0.1" 2021-10-19' >&2 ;;
        --list-modules) echo 'java.base@17.0.1'; echo 'jdk.compiler@17.0.1' ;;
        *)
          for last in "$@"; do :; done
          echo "ran $last"
          [ "$last" != filter ] || cat
          [ "$last" != fail ] || exit 3
          ;;
      esac
      """;

  /** A stand-in for Maven: counts its calls, chatters, reads its input, and makes two jars. */
  static final String MAVEN =
      """
      #!/bin/sh
      echo build >>"$COUNT"
      echo 'chatter of the build'
      cat >/dev/null
      for argument in "$@"; do
        case $argument in -Djisseki.build=*) out=${argument#-Djisseki.build=} ;; esac
      done
      sleep "${SLOW:-0}"
      mkdir -p "$out/jisseki-cli/lib"
      echo jar >"$out/jisseki-cli/jisseki-cli-1.jar"
      echo jar >"$out/jisseki-cli/lib/other.jar"
      """;

  private static final List<String> TOOLS =
      List.of(
          "cat",
          "cksum",
          "cp",
          "dirname",
          "find",
          "grep",
          "ln",
          "locale",
          "ls",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sh",
          "sleep",
          "sort",
          "tail",
          "touch",
          "tr");

  private final Path root;
  private final Path bin;

  private Checkout(Path root, Path bin) {
    this.root = root;
    this.bin = bin;
  }

  /** A checkout in a folder with spaces and Japanese letters in its name. */
  static Checkout in(Path folder) throws IOException {
    Path root = Files.createDirectories(folder.resolve("実績 の checkout"));
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Checkout checkout = new Checkout(root, bin);
    Path launcher = Path.of(System.getProperty("jisseki.root", "."), "jisseki");
    Files.copy(launcher, root.resolve("jisseki"));
    Path common = Path.of("cli", "src", "dist", "lib", "launch.sh");
    Files.createDirectories(root.resolve(common).resolveSibling(""));
    Files.copy(launcher.resolveSibling(common), root.resolve(common));
    checkout.source("pom.xml", "<project/>");
    checkout.source(".mvn/maven.config", "");
    checkout.source("core/pom.xml", "<project/>");
    checkout.source("core/src/main/java/A.java", "class A {}");
    for (String tool : TOOLS) {
      checkout.withReal(tool);
    }
    return checkout.with("java", JAVA).with("mvn", MAVEN);
  }

  /** Puts a stand-in for a program on the path. */
  Checkout with(String program, String script) throws IOException {
    Path file = bin.resolve(program);
    Files.deleteIfExists(file);
    Files.writeString(file, script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return this;
  }

  /** Takes a program off the path. */
  Checkout without(String program) throws IOException {
    Files.deleteIfExists(bin.resolve(program));
    return this;
  }

  /** Puts a real program of this machine on the path; says whether there is one. */
  boolean withReal(String program) throws IOException {
    for (String folder : List.of("/usr/bin", "/bin")) {
      Path real = Path.of(folder, program);
      if (Files.isExecutable(real)) {
        with(program, "#!/bin/sh\nexec " + real + " \"$@\"\n");
        return true;
      }
    }
    return false;
  }

  /** Writes a source file. */
  void source(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  /** A path in the checkout. */
  Path path(String name) {
    return root.resolve(name);
  }

  /** How often Maven was called. */
  int builds() throws IOException {
    Path count = bin.resolve("count");
    return Files.exists(count) ? Files.readAllLines(count).size() : 0;
  }

  /** Starts the launcher in a folder with further environment variables. */
  Run start(Path folder, Map<String, String> variables, String... arguments) throws IOException {
    return startAs(path("jisseki"), folder, variables, arguments);
  }

  /** Starts a launcher by another path. */
  Run startAs(Path launcher, Path folder, Map<String, String> variables, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("COUNT", bin.resolve("count").toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(variables);
    return new Run(builder.start());
  }

  /** Runs the launcher in the checkout itself. */
  Run run(String... arguments) throws IOException {
    return start(root, Map.of(), arguments);
  }
}
