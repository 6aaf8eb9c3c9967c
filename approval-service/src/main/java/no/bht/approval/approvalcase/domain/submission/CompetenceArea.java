package no.bht.approval.approvalcase.domain.submission;

/**
 * Competence areas (kompetanseområder). Statute: FOR-2011-12-06-1360 § 2-2 d; those that are fields
 * (fagområder) have the floor of letter e, systematic HSE work has none.
 */
public enum CompetenceArea {
  /** Arbeidsmedisin/arbeidshelse. */
  OCCUPATIONAL_MEDICINE(true),
  /** Yrkeshygiene. */
  OCCUPATIONAL_HYGIENE(true),
  /** Ergonomi. */
  ERGONOMICS(true),
  /** Psykososialt og organisatorisk arbeidsmiljø. */
  PSYCHOSOCIAL_ORGANISATIONAL(true),
  /** Systematisk HMS-arbeid. */
  SYSTEMATIC_HSE(false);

  private final boolean field;

  CompetenceArea(boolean field) {
    this.field = field;
  }

  /** Whether § 2-2 e sets a floor for the area. */
  public boolean isField() {
    return field;
  }
}
