/** Renders the document model as HTML, Markdown and terminal text, and writes the JSON. */
module org.jisseki.report {
  requires transitive org.jisseki.core;
  requires com.fasterxml.jackson.core;
  requires static org.jspecify;

  exports org.jisseki.report;
}
