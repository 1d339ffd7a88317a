/** The command line: parse, call, print, map to an exit code. */
module org.jisseki.cli {
  requires org.jisseki.core;
  requires static org.jspecify;
}
