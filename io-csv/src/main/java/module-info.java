/** Delimited text to grids; tidy CSV and the canonical table out. */
module org.jisseki.csv {
  requires transitive org.jisseki.core;
  requires static org.jspecify;
  requires org.apache.commons.csv;
  requires org.slf4j;

  exports org.jisseki.csv;
}
