package no.bht.supervision.inspection.domain;

/** How an inspection is carried out (tilsynsform). */
public enum InspectionForm {
  /** A visit (stedlig tilsyn). Statute: aml. § 18-4 first paragraph. */
  ON_SITE,
  /** A meeting by video (digitalt tilsyn). */
  DIGITAL,
  /** Documents by post (postalt tilsyn). Statute: aml. § 18-5 first paragraph. */
  POSTAL,
  /**
   * Selected documents within a deadline (dokumenttilsyn). Statute: aml. § 18-5 first paragraph.
   */
  DOCUMENT
}
