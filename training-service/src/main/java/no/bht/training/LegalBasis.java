package no.bht.training;

/** The statutes by which this service acts, as they stand in event log and audit trail. */
public final class LegalBasis {
  /** Mandatory training (obligatorisk opplæring). */
  public static final String MANDATORY_TRAINING = "FOR-2011-12-06-1360 § 2-3";

  private LegalBasis() {}
}
