/**
 * The pure domain of jisseki: grids in, comparisons and findings out.
 *
 * <p>No file but its own class-path resources, no clock, no logging, no JSON. Packages stand in one
 * order and import only those above them: text, grid, finding, profile, measure, hierarchy,
 * reading, compare, check, tidy, document.
 */
module org.jisseki.core {
  requires com.google.common;
  requires static transitive org.jspecify;

  exports org.jisseki.core.check;
  exports org.jisseki.core.compare;
  exports org.jisseki.core.document;
  exports org.jisseki.core.finding;
  exports org.jisseki.core.grid;
  exports org.jisseki.core.hierarchy;
  exports org.jisseki.core.measure;
  exports org.jisseki.core.profile;
  exports org.jisseki.core.reading;
  exports org.jisseki.core.text;
  exports org.jisseki.core.tidy;
}
