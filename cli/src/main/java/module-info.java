/** The command line: parse, call, print, map to an exit code. */
module org.jisseki.cli {
  requires info.picocli;
  requires org.jisseki.core;
  requires org.jisseki.csv;
  requires org.jisseki.report;
  requires org.jisseki.xlsx;
  requires static org.jspecify;
}
