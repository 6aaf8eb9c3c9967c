package no.bht.approval.approvalcase.domain.requirement;

/**
 * What an attached document (vedlegg) shows; the attachments that the application form asks for.
 */
public enum DocumentKind {
  COMPETENCE_PER_FIELD,
  SYSTEMATIC_HSE,
  CUSTOMER_COOPERATION,
  QUALITY_SYSTEM,
  /** Arbeidsmetodikk. */
  METHODS,
  /** Rutine for revisjon av kvalitetssystemet. */
  REVISION_ROUTINE,
  /** Organisasjonskart. */
  ORGANISATION_CHART,
  /** Kompetanseutviklingsplan. */
  COMPETENCE_PLAN,
  /** Gjennomført obligatorisk opplæring. */
  TRAINING,
  STAFF_LIST,
  /** Samarbeidsavtale. */
  AGREEMENT,
  OTHER
}
