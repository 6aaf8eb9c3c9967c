package no.bht.supervision.withdrawal;

/** What the provider no longer meets. Statute: FOR-2011-12-06-1360 § 2-5 first paragraph. */
enum Requirement {
  APPROVAL("FOR-2011-12-06-1360 § 2-2"),
  TRAINING("FOR-2011-12-06-1360 § 2-3"),
  ASSISTANCE("FOR-2011-12-06-1360 § 2-4");

  private final String statute;

  Requirement(String statute) {
    this.statute = statute;
  }

  String statute() {
    return statute;
  }
}
