package no.bht.supervision.tilda;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A paragraph as other authorities write it: {@code arbeidsmiljøloven § 3-3}. */
final class LegalBasis {
  private static final Map<String, String> TITLES =
      Map.of(
          "LOV-2005-06-17-62", "arbeidsmiljøloven",
          "FOR-2011-12-06-1355", "forskrift om organisering, ledelse og medvirkning",
          "FOR-2011-12-06-1360", "forskrift om administrative ordninger");

  private LegalBasis() {}

  /** All of them, separated by semicolons; nothing if there is none. */
  static @Nullable String of(List<String> bases) {
    return bases.isEmpty()
        ? null
        : bases.stream().map(LegalBasis::titled).collect(Collectors.joining("; "));
  }

  private static String titled(String basis) {
    int space = basis.indexOf(' ');
    String title = space < 0 ? null : TITLES.get(basis.substring(0, space));
    return title == null ? basis : title + basis.substring(space);
  }
}
