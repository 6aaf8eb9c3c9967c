package no.bht.approval.approvalcase.domain.submission;

/** Highest completed education (utdanningsnivå), lowest first. */
public enum EducationLevel {
  /** Videregående opplæring. */
  UPPER_SECONDARY,
  /** Fagskole. */
  VOCATIONAL_COLLEGE,
  /** Bachelor, university-college level (høyskolenivå). */
  BACHELOR,
  MASTER,
  DOCTORATE;

  public boolean isAtLeast(EducationLevel other) {
    return compareTo(other) >= 0;
  }
}
