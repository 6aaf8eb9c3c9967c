package no.bht.approval.approvalcase.domain.submission;

/**
 * What a service is in substance. All but {@link #OTHER} are never part of the scheme: they may be
 * offered as additional services (tilleggstjenester) only.
 */
public enum ServiceNature {
  OTHER,
  /** Generell helsekontroll. */
  GENERAL_HEALTH_CHECK,
  /** Omfattende helseundersøkelse. */
  EXTENSIVE_EXAMINATION,
  /** Livsstilstiltak. */
  LIFESTYLE_MEASURE,
  /** Behandling. */
  TREATMENT;

  /** Whether FOR-2011-12-06-1355 § 13-2 never covers it. */
  public boolean isOutsideTheScheme() {
    return this != OTHER;
  }
}
