package org.jisseki.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jisseki.core.finding.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read plainly is what the parser of the command line reads. */
final class PlainSyntaxTest {

  @Property(tries = 3_000)
  void whatItReadsIsWhatTheParserReads(
      @ForAll CommandName name, @ForAll("arguments") List<String> arguments) {
    PlainSyntax.of(name.create())
        .read(arguments)
        .ifPresent(given -> assertEquals(parsed(name, arguments), given));
  }

  @Provide
  Arbitrary<List<String>> arguments() {
    Arbitrary<String> words =
        Arbitraries.of(
            "a.tsv",
            "b.tsv",
            "令和5年度 実績.tsv",
            "-",
            "--",
            "",
            " ",
            "=",
            "a=b",
            "@a",
            "'a'",
            "\"a b\"",
            "-o",
            "--output",
            "-oout",
            "-o=out",
            "--output=out",
            "--output=",
            "--output==",
            "out",
            "--as",
            "--as=html",
            "html,json",
            "--to",
            "json",
            "--lang",
            "ja",
            "--lang=en",
            "--debug",
            "--debug=true",
            "--previous",
            "--afresh",
            "-j",
            "2",
            "-j2",
            "-1",
            "--help",
            "-h",
            "--fail-on",
            "never",
            "--nonsense",
            "--out",
            "${user.dir}",
            "\\",
            "a\\,b",
            "#");
    return words.list().ofMaxSize(6);
  }

  private static Given parsed(CommandName name, List<String> arguments) {
    return DescribedSyntax.given(
        new Manual(Words.in(Language.EN))
            .of(name, name.create())
            .parseArgs(arguments.toArray(String[]::new)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          REPORT,     a.tsv -o out --as html
          REPORT,     a.tsv b.tsv --previous c.tsv --lang=ja
          SHOW,       a.tsv --color never
          CONVERT,    a.tsv --output=b.csv
          BATCH,      in -o out -j 2 --afresh
          RECONCILE,  a.tsv b.tsv
          MEASURE,    ''
          """)
  void usualArgumentsAreReadPlainly(CommandName name, String line) {
    List<String> arguments = line.isEmpty() ? List.of() : List.of(line.split(" ", -1));
    Optional<Given> given = PlainSyntax.of(name.create()).read(arguments);
    assertTrue(given.isPresent());
  }
}
