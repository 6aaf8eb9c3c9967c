package no.bht.approval.approvalcase.domain.submission;

/**
 * The enterprise of which the occupational health service is a part. Guidance to
 * FOR-2011-12-06-1360 § 2-2 a: it must then be a unit of its own with business areas clearly apart
 * (tydelig adskilte forretningsområder).
 */
public record LargerEnterprise(String name, Kind kind) {

  /** What the larger enterprise is. */
  public enum Kind {
    /** Legesenter. */
    MEDICAL_CENTRE,
    /** Klinikk. */
    CLINIC,
    /** Helsehus. */
    HEALTH_HOUSE,
    /** Treningssenter. */
    GYM,
    OTHER
  }
}
