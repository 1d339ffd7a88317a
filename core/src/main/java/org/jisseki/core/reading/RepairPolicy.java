package org.jisseki.core.reading;

/** What the reader does with a layout that needs repair. */
public enum RepairPolicy {
  /** Repairs as {@link #REPAIR} does, but reports each repair as an error. */
  STRICT,
  /** Repairs where the evidence is clear, and reports each repair. */
  REPAIR,
  /** Repairs nothing, and reports what {@link #REPAIR} would have repaired. */
  LITERAL
}
