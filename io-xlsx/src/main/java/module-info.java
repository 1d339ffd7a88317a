/** Workbooks to grids, and the canonical table as a workbook. */
module org.jisseki.xlsx {
  requires java.xml;
  requires org.apache.commons.compress;
  requires org.apache.poi.ooxml;
  requires org.apache.poi.poi;
  requires transitive org.jisseki.core;
  requires static org.jspecify;
  requires org.slf4j;

  exports org.jisseki.xlsx;
}
