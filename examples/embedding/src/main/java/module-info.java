/** A program of ten lines that embeds jisseki. */
module org.jisseki.example {
  requires org.jisseki.csv;
  requires org.jisseki.report;
  requires static org.jspecify;
}
