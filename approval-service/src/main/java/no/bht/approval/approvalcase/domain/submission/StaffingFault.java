package no.bht.approval.approvalcase.domain.submission;

/**
 * What cannot be true of a staff list.
 *
 * @param member place in the list, from 0
 */
public record StaffingFault(int member, Kind kind) {

  /** The faults there are. */
  public enum Kind {
    /** A person stands in the list once, so that nobody counts more than 100 per cent. */
    PERSON_LISTED_TWICE,
    AREA_LISTED_TWICE,
    /** The position ends before it begins. */
    PERIOD_REVERSED,
    /** The shares given to areas are together more than the position. */
    SPLIT_EXCEEDS_POSITION
  }
}
