package no.bht.platform.testing.violation.domainword;

/** Planted: technical code that knows what an approval requirement is. */
final class SpeaksOfTheScheme {
  private SpeaksOfTheScheme() {}

  static int countApprovalRequirements() {
    return 0;
  }
}
