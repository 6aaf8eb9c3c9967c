package no.bht.training.trainingstatus.domain;

/**
 * How much of a provider's staff has the mandatory training on a day. Statute: FOR-2011-12-06-1360
 * § 2-3.
 *
 * @param staff persons on the staff
 * @param trained of them, persons trained
 * @param lapsed of them, persons who were trained and are not any longer
 */
public record TrainingStatus(int staff, int trained, int lapsed) {
  /** No roster. */
  public static final TrainingStatus UNKNOWN = new TrainingStatus(0, 0, 0);

  /**
   * @throws IllegalArgumentException if more are trained or lapsed than there are
   */
  public TrainingStatus {
    if (trained < 0 || lapsed < 0 || trained + lapsed > staff) {
      throw new IllegalArgumentException(
          "Trained and lapsed are between none and all of the staff");
    }
  }

  /** A status in which nobody's training has lapsed. */
  public TrainingStatus(int staff, int trained) {
    this(staff, trained, 0);
  }

  /** The status in one word. */
  public Kind kind() {
    if (staff == 0) {
      return Kind.UNKNOWN;
    }
    if (trained == staff) {
      return Kind.COMPLETE;
    }
    if (lapsed > 0) {
      return Kind.LAPSED;
    }
    return trained == 0 ? Kind.NONE : Kind.PARTLY;
  }

  /** The status in one word. */
  public enum Kind {
    /** Everyone is trained. */
    COMPLETE,
    /** Some are, and nobody's training has lapsed. */
    PARTLY,
    /** Nobody is, and nobody's training has lapsed. */
    NONE,
    /** Somebody's training counted once and does not any longer. */
    LAPSED,
    /** Nobody stands on the roster. */
    UNKNOWN
  }
}
