package no.bht.approval.approvalcase.domain.requirement;

/**
 * Status of the mandatory training (obligatorisk opplæring) as the training service tells it.
 * Statute: FOR-2011-12-06-1360 § 2-3.
 *
 * @param staff persons on the provider's roster
 * @param trained those of them who have completed it
 */
public record TrainingStatus(Coverage coverage, int staff, int trained) {

  /** Nothing has been told. */
  public static final TrainingStatus UNKNOWN = new TrainingStatus(Coverage.UNKNOWN, 0, 0);

  /** How many have completed the training. */
  public enum Coverage {
    COMPLETE,
    PARTLY,
    NONE,
    UNKNOWN
  }
}
