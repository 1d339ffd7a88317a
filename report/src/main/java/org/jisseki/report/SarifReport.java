package org.jisseki.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.FindingTexts;
import org.jisseki.core.finding.Language;
import org.jisseki.core.finding.Message;
import org.jisseki.core.finding.Place;

/**
 * Writes findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), for tools
 * that gather what checkers say. Immutable and thread-safe.
 *
 * <p>Rules and messages are in one language; the rules of the other stand as a translation, and
 * each result carries its message in both among its properties.
 */
public final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Language language;
  private final String version;

  private SarifReport(Language language, String version) {
    this.language = language;
    this.version = version;
  }

  /**
   * A writer of findings.
   *
   * @param version the version of the program that found them
   */
  public static SarifReport of(Language language, String version) {
    return new SarifReport(language, version);
  }

  /**
   * Writes the log in UTF-8; the stream is flushed and stays open.
   *
   * @throws IOException where the stream does not take it
   */
  public void write(List<CheckedSource> sources, OutputStream out) throws IOException {
    TreeSet<FindingCode> codes = new TreeSet<>();
    sources.forEach(source -> source.findings().forEach(each -> codes.add(each.code())));
    List<FindingCode> rules = new ArrayList<>(codes);
    try (ExactJson json = ExactJson.indented(out)) {
      json.beginObject();
      json.field("$schema", SCHEMA);
      json.field("version", "2.1.0");
      json.beginArray("runs");
      json.beginObject();
      writeTool(json, rules);
      json.field("language", language.tag());
      json.field("columnKind", "utf16CodeUnits");
      json.array("artifacts", sources, source -> writeArtifact(json, source));
      json.beginArray("results");
      for (int i = 0; i < sources.size(); i++) {
        writeResults(json, rules, sources.get(i), i);
      }
      json.endArray();
      json.endObject();
      json.endArray();
      json.endObject();
    }
  }

  private void writeTool(ExactJson json, List<FindingCode> rules) throws IOException {
    Language other = language == Language.JA ? Language.EN : Language.JA;
    json.beginObject("tool");
    json.beginObject("driver");
    writeComponent(json, language, rules);
    json.endObject();
    json.endObject();
    json.beginArray("translations");
    json.beginObject();
    writeComponent(json, other, rules);
    json.endObject();
    json.endArray();
  }

  private void writeComponent(ExactJson json, Language tongue, List<FindingCode> rules)
      throws IOException {
    json.field("name", "jisseki");
    json.field("version", version);
    json.field("language", tongue.tag());
    json.array("rules", rules, code -> writeRule(json, code, tongue));
  }

  private static void writeRule(ExactJson json, FindingCode code, Language tongue)
      throws IOException {
    json.beginObject();
    json.field("id", code.id());
    json.field("name", code.name());
    writeText(json, "shortDescription", FindingTexts.title(code).in(tongue));
    writeText(json, "fullDescription", FindingTexts.rule(code).in(tongue));
    writeText(json, "help", help(code, tongue));
    json.beginObject("defaultConfiguration");
    json.field("level", code.severity().id());
    json.endObject();
    json.endObject();
  }

  private static String help(FindingCode code, Language tongue) {
    boolean ja = tongue == Language.JA;
    return FindingTexts.rule(code).in(tongue)
        + (ja ? "\n\n例: " : "\n\nExample: ")
        + FindingTexts.example(code).in(tongue)
        + (ja ? "\n\n対処: " : "\n\nCure: ")
        + FindingTexts.cure(code).in(tongue);
  }

  private static void writeArtifact(ExactJson json, CheckedSource source) throws IOException {
    json.beginObject();
    json.beginObject("location");
    json.field("uri", SarifPlaces.uri(source.file()));
    json.endObject();
    String charset = source.reading().grid().source().charset();
    if (!charset.isEmpty()) {
      json.field("encoding", charset);
    }
    String sha256 = source.reading().grid().source().sha256();
    if (!sha256.isEmpty()) {
      json.beginObject("hashes");
      json.field("sha-256", sha256);
      json.endObject();
    }
    json.endObject();
  }

  private void writeResults(
      ExactJson json, List<FindingCode> rules, CheckedSource source, int artifact)
      throws IOException {
    SarifPlaces places = new SarifPlaces(json, source, artifact);
    for (Finding finding : source.findings()) {
      json.beginObject();
      json.field("ruleId", finding.code().id());
      json.field("ruleIndex", rules.indexOf(finding.code()));
      json.field("level", finding.severity().id());
      writeText(json, "message", finding.message().in(language));
      json.beginArray("locations");
      json.beginObject();
      places.writeMembers(finding.place());
      json.endObject();
      json.endArray();
      if (!finding.related().isEmpty()) {
        writeRelated(json, places, finding.related());
      }
      if (finding.details().containsKey("accepted")) {
        writeSuppression(json, finding.details().getOrDefault("accepted", ""));
      }
      new SarifFixes(json, places, language).write(finding);
      writeProperties(json, finding);
      json.endObject();
    }
  }

  /** A finding that a person let stand in the corrections file. */
  private static void writeSuppression(ExactJson json, String reason) throws IOException {
    json.beginArray("suppressions");
    json.beginObject();
    json.field("kind", "external");
    json.field("justification", reason);
    json.endObject();
    json.endArray();
  }

  /** Numbered, since two of them may be one to SARIF, which wants each only once. */
  private static void writeRelated(ExactJson json, SarifPlaces places, List<Place> related)
      throws IOException {
    json.beginArray("relatedLocations");
    for (int i = 0; i < related.size(); i++) {
      json.beginObject();
      json.field("id", i + 1);
      places.writeMembers(related.get(i));
      json.endObject();
    }
    json.endArray();
  }

  private static void writeProperties(ExactJson json, Finding finding) throws IOException {
    Message message = finding.message();
    json.beginObject("properties");
    json.beginObject("message");
    json.field("ja", message.ja());
    json.field("en", message.en());
    json.endObject();
    json.beginObject("details");
    for (var detail : finding.details().entrySet()) {
      json.field(detail.getKey(), detail.getValue());
    }
    json.endObject();
    json.endObject();
  }

  private static void writeText(ExactJson json, String name, String text) throws IOException {
    json.beginObject(name);
    json.field("text", text);
    json.endObject();
  }
}
