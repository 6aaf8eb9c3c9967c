package no.bht.acceptance.settings;

import java.util.Locale;

/** One setting as the document shows it. */
record Setting(String name, String type, String standard, String bounds, String meaning) {

  String row() {
    return "| `%s`<br>`%s` | %s | %s | %s | %s |%n"
        .formatted(name, environment(), type, standard, bounds, meaning);
  }

  private String environment() {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }
}
