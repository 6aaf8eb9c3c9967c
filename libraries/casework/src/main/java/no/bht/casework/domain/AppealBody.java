package no.bht.casework.domain;

/** Who tries an appeal (klageinstans). Statute: aml. § 18-6 seventh paragraph, fvl. § 28. */
public enum AppealBody {
  DIRECTORATE("Direktoratet for arbeidstilsynet"),
  MINISTRY("departementet");

  private final String norwegianName;

  AppealBody(String norwegianName) {
    this.norwegianName = norwegianName;
  }

  /** As it stands in a letter, in Bokmål. */
  public String norwegianName() {
    return norwegianName;
  }
}
