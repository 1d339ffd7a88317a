package org.jisseki.report;

import java.io.IOException;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.RollUp;

/** Writes the roll-ups by division and by goal. */
final class RollUpJson {

  private RollUpJson() {}

  static void write(ExactJson json, Comparison comparison) throws IOException {
    json.beginObject("rollUps");
    json.array("byDivision", comparison.byDivision(), rollUp -> writeDivision(json, rollUp));
    json.array("byGoal", comparison.byGoal(), rollUp -> writeGoal(json, rollUp));
    json.endObject();
  }

  private static void writeDivision(ExactJson json, RollUp rollUp) throws IOException {
    json.beginObject();
    json.texts("path", rollUp.path());
    writeCounts(json, rollUp);
    json.endObject();
  }

  private static void writeGoal(ExactJson json, RollUp rollUp) throws IOException {
    json.beginObject();
    json.field("goal", String.join("/", rollUp.path()));
    writeCounts(json, rollUp);
    json.endObject();
  }

  private static void writeCounts(ExactJson json, RollUp rollUp) throws IOException {
    json.field("programs", rollUp.programs());
    json.field("up", rollUp.up());
    json.field("down", rollUp.down());
    json.field("flat", rollUp.flat());
    json.field("new", rollUp.started());
    json.field("ended", rollUp.ended());
    json.field("unpaired", rollUp.unpaired());
  }
}
