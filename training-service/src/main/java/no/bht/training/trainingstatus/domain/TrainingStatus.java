package no.bht.training.trainingstatus.domain;

/**
 * How much of a provider's staff has the mandatory training on a day. Statute: FOR-2011-12-06-1360
 * § 2-3.
 *
 * @param staff persons on the staff
 * @param trained of them, persons trained
 */
public record TrainingStatus(int staff, int trained) {
  /** No roster. */
  public static final TrainingStatus UNKNOWN = new TrainingStatus(0, 0);

  /**
   * @throws IllegalArgumentException if more are trained than there are
   */
  public TrainingStatus {
    if (trained < 0 || trained > staff) {
      throw new IllegalArgumentException("Trained is between none and all of the staff");
    }
  }

  /** The status in one word. */
  public Kind kind() {
    if (staff == 0) {
      return Kind.UNKNOWN;
    }
    if (trained == staff) {
      return Kind.COMPLETE;
    }
    return trained == 0 ? Kind.NONE : Kind.PARTLY;
  }

  /** The status in one word. */
  public enum Kind {
    /** Everyone is trained. */
    COMPLETE,
    /** Some are. */
    PARTLY,
    /** Nobody is. */
    NONE,
    /** Nobody stands on the roster. */
    UNKNOWN
  }
}
