package no.bht.employerregistry.obligation.domain;

import org.jspecify.annotations.Nullable;

/** What a ground was made of. */
public sealed interface GroundBasis {

  /**
   * The employer's own assessment of the risk conditions (egen risikovurdering). Statute: aml. §
   * 3-3 first paragraph. Three criteria, each answered with its reason; the outcome follows from
   * the person who assessed, not from counting them.
   *
   * @param harmful exposure, properties of the work or its organisation give risk of harm or
   *     disease
   * @param serious extent and seriousness of risk and consequence
   * @param helpNeeded own competence does not suffice to handle it
   * @param need whether the assessment found that the enterprise needs the service
   */
  record RiskAssessment(Criterion harmful, Criterion serious, Criterion helpNeeded, boolean need)
      implements GroundBasis {}

  /** One criterion. */
  record Criterion(boolean met, String reason) {}

  /** Demand of the employees' side (krav). */
  record Demand(Party party) implements GroundBasis {}

  /** Who demands it. */
  enum Party {
    /** Working environment committee (arbeidsmiljøutvalg, AMU). */
    COMMITTEE,
    /** Safety representative (verneombud). */
    SAFETY_REPRESENTATIVE,
    /** Union representatives (tillitsvalgte). */
    UNION_REPRESENTATIVES
  }

  /**
   * Order or individual decision of the Authority (pålegg, enkeltvedtak).
   *
   * @param caseReference number of the decision in the Authority's archive
   * @param sideActivity code of the listed side activity; null for an order
   */
  record Decision(String caseReference, @Nullable String sideActivity) implements GroundBasis {}
}
