package no.bht.approval.approvalcase.domain.submission;

/** What the provider states in writing of one matter (redegjørelse). */
public record Statement(Kind kind, String text) {

  /** What is asked for; the numbers of guidance are those of the application form. */
  public enum Kind {
    /** How every customer gets comprehensive, preventive assistance; § 2-2 a. */
    COMPREHENSIVE_ASSISTANCE,
    /** How it is kept apart from a larger enterprise; guidance to § 2-2 a. */
    SEPARATE_BUSINESS_AREAS,
    /** Systematisk samarbeid med bedriften: plans, reports, annual reports; § 2-2 b. */
    CUSTOMER_COOPERATION,
    /** Arbeidsmetodikk: methods, instruments and how work is documented; § 2-2 b. */
    METHODS,
    /** How the quality system is revised and updated; § 2-2 b. */
    REVISION_ROUTINE,
    /** Kompetanseutviklingsplan, common or by person; § 2-2 c. */
    COMPETENCE_PLAN,
    /** Obligatorisk opplæring, with what stands in for it; § 2-3. */
    TRAINING,
    /** How preventive, risk-based assistance comes first; § 2-4 third paragraph. */
    PRIORITIES,
    /** How additional services are kept apart; § 2-4 fourth paragraph. */
    ADDITIONAL_SERVICES
  }
}
