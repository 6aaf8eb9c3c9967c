package no.bht.approval.staffwarning;

import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * What officers are warned of about the staff of one provider on a day.
 *
 * @param overAllocated persons whose positions are together more than one
 */
record StaffWarnings(
    OrganisationNumber provider,
    LocalDate asOf,
    List<OverAllocated> overAllocated,
    List<HiredInWarning> hiredIn) {

  /**
   * A person by place in the provider's list; nobody is told who it is.
   *
   * @param totalPercentage of a full-time position, over all providers
   */
  record OverAllocated(int staffNumber, int totalPercentage, List<Position> positions) {}

  /** What the person is put down for at one provider. */
  record Position(OrganisationNumber provider, int percentage) {}

  /** Hired-in staff beyond the practice of the office. */
  record HiredInWarning(Kind kind, String evidence) {

    /** What is beyond it. */
    enum Kind {
      /** The main share of the professional staff is to be permanently employed. */
      MAIN_SHARE_NOT_PERMANENT,
      /** Too many fields reach their share with hired-in staff only. */
      FIELDS_BY_HIRED_IN,
      /** One who is hired in has less than the least position. */
      POSITION_TOO_SMALL
    }
  }
}
