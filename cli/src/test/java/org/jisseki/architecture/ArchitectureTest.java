package org.jisseki.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** The arrows of the architecture: who may see whom, and what stays out of where. */
@AnalyzeClasses(packages = "org.jisseki", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  /** The rooms of the core in their order; each sees only those before it. */
  private static final List<String> ROOMS =
      List.of(
          "text",
          "grid",
          "finding",
          "profile",
          "measure",
          "hierarchy",
          "reading",
          "compare",
          "check",
          "tidy",
          "document");

  @ArchTest
  static final ArchRule ADAPTERS_NEVER_SEE_EACH_OTHER =
      slices()
          .matching("org.jisseki.(csv|xlsx|report)..")
          .should()
          .notDependOnEachOther()
          .because("what two of them need lives in core");

  @ArchTest
  static final ArchRule NO_PACKAGE_CYCLES =
      slices().matching("org.jisseki.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule CORE_SEES_NO_ADAPTER =
      noClasses()
          .that()
          .resideInAPackage("org.jisseki.core..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.jisseki..")
                  .and(resideOutsideOfPackages("org.jisseki.core..")));

  @ArchTest
  static final ArchRule CORE_IS_PURE =
      noClasses()
          .that()
          .resideInAPackage("org.jisseki.core..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "java.nio.file..",
                  "java.net..",
                  "java.sql..",
                  "java.util.logging..",
                  "java.util.concurrent..",
                  "org.slf4j..",
                  "com.fasterxml..",
                  "org.apache..",
                  "picocli.."))
          .because("the core reads no file, logs nothing and knows no format");

  @ArchTest
  static final ArchRule NOBODY_ASKS_THE_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.jisseki.cli..")
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(java.time.ZonedDateTime.class, "now")
          .because("the same input gives the same bytes");

  @ArchTest
  static final ArchRule NOBODY_ASKS_FOR_DEFAULTS =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.jisseki.cli..")
          .should()
          .callMethod(java.util.Locale.class, "getDefault")
          .orShould()
          .callMethod(java.nio.charset.Charset.class, "defaultCharset")
          .orShould()
          .callMethod(java.util.TimeZone.class, "getDefault")
          .orShould()
          .callMethod(java.time.ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callConstructor(String.class, byte[].class)
          .because("locale and charset are passed in, never found");

  @ArchTest
  static final ArchRule STREAMS_ONLY_IN_CLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.jisseki.cli..")
          .should(
              accessField(System.class, "out")
                  .or(accessField(System.class, "err"))
                  .or(accessField(System.class, "in")))
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .because("standard streams belong to the command line");

  @ArchTest
  static final ArchRule EXIT_ONLY_IN_MAIN =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.jisseki.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule EXTRACTION_IS_A_SCANNER =
      noClasses()
          .that()
          .resideInAnyPackage("org.jisseki.core.text", "org.jisseki.core.measure")
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.util.regex"))
          .because("the hot path runs in linear time on any text");

  @ArchTest
  static final ArchRule PACKAGES_ARE_NULL_MARKED =
      classes()
          .should(
              new ArchCondition<JavaClass>("live in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                  events.add(new SimpleConditionEvent(type, marked, type.getName()));
                }
              });

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_TYPE_IS =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Processor|Placeholder)");

  @ArchTest
  static void eachRoomOfTheCoreSeesOnlyThoseBeforeIt(JavaClasses classes) {
    for (int i = 0; i < ROOMS.size(); i++) {
      List<String> allowed = new ArrayList<>();
      for (String room : ROOMS.subList(0, i + 1)) {
        allowed.add("org.jisseki.core." + room + "..");
      }
      noClasses()
          .that()
          .resideInAPackage("org.jisseki.core." + ROOMS.get(i) + "..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.jisseki.core..")
                  .and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @ArchTest
  static void theCoreHasNoOtherRooms(JavaClasses classes) {
    Pattern room = Pattern.compile("org\\.jisseki\\.core\\.([a-z]+).*");
    for (JavaClass type : classes) {
      Matcher matcher = room.matcher(type.getPackageName());
      assertTrue(!matcher.matches() || ROOMS.contains(matcher.group(1)), type.getName());
    }
  }
}
