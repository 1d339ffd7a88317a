package org.jisseki.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jisseki.core.finding.Language;
import org.jisseki.core.text.Phrases;

/** The style, the script and the words of the page itself, and the policy that admits them. */
final class PageAssets {

  static final String STYLE = load("page.css");
  static final String SCRIPT = load("page.js");

  /** Nothing from anywhere, but the one style and the one script. */
  static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + hash(STYLE)
          + "'; script-src 'sha256-"
          + hash(SCRIPT)
          + "'; base-uri 'none'; form-action 'none'";

  private static final Phrases JA = phrases("page_ja.properties");
  private static final Phrases EN = phrases("page_en.properties");

  private PageAssets() {}

  static Phrases words(Language language) {
    return language == Language.JA ? JA : EN;
  }

  private static String load(String resource) {
    try (InputStream in = open(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Phrases phrases(String resource) {
    try {
      return Phrases.read(open(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String resource) {
    InputStream in = PageAssets.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("Missing resource " + resource);
    }
    return in;
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
