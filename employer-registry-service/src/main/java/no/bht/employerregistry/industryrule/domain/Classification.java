package no.bht.employerregistry.industryrule.domain;

/**
 * The version of the standard industrial classification (standard for næringsgruppering) that a
 * code belongs to. The same digits mean different things in the two. Divisions as in Statistics
 * Norway's Klass, classification 6.
 */
public enum Classification {
  /** In the lists of § 13-1 until 6 October 2025. */
  SN2007("04 34 40 44 48 54 57 67 76 83 89 98"),
  /** In the list of § 13-1 from 7 October 2025. */
  SN2025("04 34 40 44 45 48 54 57 67 76 83 89");

  private final String unusedDivisions;

  Classification(String unusedDivisions) {
    this.unusedDivisions = unusedDivisions;
  }

  /** Whether the code's first two digits are a division of this classification. */
  public boolean knowsDivisionOf(IndustryCode code) {
    return !code.division().equals("00") && !unusedDivisions.contains(code.division());
  }
}
