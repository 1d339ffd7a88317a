package org.jisseki.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What embedders can see: a golden list, and no type of another library in it. */
@AnalyzeClasses(packages = "org.jisseki", importOptions = DoNotIncludeTests.class)
final class PublicApiTest {

  private static final Path GOLDEN =
      Path.of(
          System.getProperty("jisseki.root", "."),
          "cli/src/test/resources/org/jisseki/architecture/public-api.txt");

  @ArchTest
  static void exportedPackagesAndPublicTypesAreThoseOfTheGoldenFile(JavaClasses classes)
      throws IOException {
    String api = describe(classes);
    if (Boolean.getBoolean("jisseki.update")) {
      Files.writeString(GOLDEN, api);
    }
    assertEquals(
        Files.readString(GOLDEN),
        api,
        "The public API has changed. If that is meant, see \"Golden files\" in CONTRIBUTING.md");
  }

  @ArchTest
  static void publicSignaturesNameOnlyTypesOfJavaAndOfOurs(JavaClasses classes) {
    List<String> strangers = new ArrayList<>();
    for (Set<String> packages : ModuleApi.exports().values()) {
      for (JavaClass type : classes) {
        if (packages.contains(type.getPackageName()) && isVisible(type)) {
          strangers.addAll(strangersIn(type));
        }
      }
    }
    assertTrue(strangers.isEmpty(), () -> String.join("\n", strangers));
  }

  private static String describe(JavaClasses classes) {
    StringBuilder api = new StringBuilder();
    for (Map.Entry<String, Set<String>> module : ModuleApi.exports().entrySet()) {
      api.append("module ").append(module.getKey()).append('\n');
      for (String name : module.getValue()) {
        api.append("  ").append(name).append('\n');
        for (String type : publicTypes(classes, name)) {
          api.append("    ").append(type).append('\n');
        }
      }
    }
    return api.toString();
  }

  private static Set<String> publicTypes(JavaClasses classes, String packageName) {
    Set<String> names = new TreeSet<>();
    for (JavaClass type : classes) {
      if (type.getPackageName().equals(packageName) && isVisible(type)) {
        names.add(type.getName().substring(packageName.length() + 1).replace('$', '.'));
      }
    }
    return names;
  }

  private static boolean isVisible(JavaClass type) {
    boolean open = type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isAnonymousClass();
    return open && type.getEnclosingClass().map(PublicApiTest::isVisible).orElse(true);
  }

  private static List<String> strangersIn(JavaClass type) {
    List<String> found = new ArrayList<>();
    type.getSuperclass().ifPresent(parent -> check(type.getName(), List.of(parent), found));
    check(type.getName(), type.getInterfaces(), found);
    for (JavaField field : type.getFields()) {
      if (isOpen(field.getModifiers())) {
        check(field.getFullName(), List.of(field.getType()), found);
      }
    }
    for (JavaCodeUnit unit : type.getCodeUnits()) {
      if (isOpen(unit.getModifiers())) {
        check(unit.getFullName(), List.of(unit.getReturnType()), found);
        check(unit.getFullName(), unit.getParameterTypes(), found);
        check(unit.getFullName(), unit.getThrowsClause().getTypes(), found);
      }
    }
    return found;
  }

  private static boolean isOpen(Set<JavaModifier> modifiers) {
    return !modifiers.contains(JavaModifier.SYNTHETIC)
        && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
  }

  private static void check(
      String where, Collection<? extends JavaType> types, List<String> found) {
    for (JavaType type : types) {
      for (JavaClass raw : type.getAllInvolvedRawTypes()) {
        JavaClass base = raw.getBaseComponentType();
        String name = base.getName();
        if (!base.isPrimitive() && !name.startsWith("java.") && !name.startsWith("org.jisseki.")) {
          found.add(where + " names " + name);
        }
      }
    }
  }
}
