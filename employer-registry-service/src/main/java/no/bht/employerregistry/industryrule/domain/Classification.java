package no.bht.employerregistry.industryrule.domain;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The version of the standard industrial classification (standard for næringsgruppering) that a
 * code belongs to. The same digits mean different things in the two. Sections (næringshovedområder)
 * and divisions (næringer) as in Statistics Norway's Klass, classification 6; the table {@code
 * industry_division} holds the same for SQL.
 */
public enum Classification {
  /** In the lists of § 13-1 until 6 October 2025. */
  SN2007(
      "A 01-03, B 05-09, C 10-33, D 35-35, E 36-39, F 41-43, G 45-47, H 49-53, I 55-56, J 58-63,"
          + " K 64-66, L 68-68, M 69-75, N 77-82, O 84-84, P 85-85, Q 86-88, R 90-93, S 94-96,"
          + " T 97-97, U 99-99"),
  /** In the list of § 13-1 from 7 October 2025. */
  SN2025(
      "A 01-03, B 05-09, C 10-33, D 35-35, E 36-39, F 41-43, G 46-47, H 49-53, I 55-56, J 58-60,"
          + " K 61-63, L 64-66, M 68-68, N 69-75, O 77-82, P 84-84, Q 85-85, R 86-88, S 90-93,"
          + " T 94-96, U 97-98, V 99-99");

  @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
  private final Map<String, String> sections;

  Classification(String sections) {
    Map<String, String> byDivision = new TreeMap<>();
    Arrays.stream(sections.split(", ")).forEach(section -> add(section, byDivision));
    this.sections = Collections.unmodifiableMap(byDivision);
  }

  /** Whether the code's first two digits are a division of this classification. */
  public boolean knowsDivisionOf(IndustryCode code) {
    return sections.containsKey(code.division());
  }

  /** The letter of the section that the code lies in; empty where its division is unknown. */
  public Optional<String> sectionOf(IndustryCode code) {
    return Optional.ofNullable(sections.get(code.division()));
  }

  /** The letter of the section of each division, in the order of the divisions. */
  public Map<String, String> sections() {
    return sections;
  }

  private static void add(String section, Map<String, String> byDivision) {
    int last = Integer.parseInt(section.substring(5));
    for (int division = Integer.parseInt(section.substring(2, 4)); division <= last; division++) {
      byDivision.put("%02d".formatted(division), section.substring(0, 1));
    }
  }
}
