package org.jisseki.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The exported packages of each module of the project, from the module descriptors. */
final class ModuleApi {
  private ModuleApi() {}

  /** The exported packages by the names of the modules, both in order. */
  static Map<String, Set<String>> exports() {
    Map<String, Set<String>> exports = new TreeMap<>();
    for (URL descriptor : descriptors()) {
      try (InputStream in = descriptor.openStream()) {
        ModuleDescriptor module = ModuleDescriptor.read(in);
        if (module.name().startsWith("org.jisseki.")) {
          Set<String> packages = new TreeSet<>();
          module.exports().forEach(export -> packages.add(export.source()));
          exports.put(module.name(), packages);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return exports;
  }

  private static List<URL> descriptors() {
    try {
      return Collections.list(ModuleApi.class.getClassLoader().getResources("module-info.class"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
