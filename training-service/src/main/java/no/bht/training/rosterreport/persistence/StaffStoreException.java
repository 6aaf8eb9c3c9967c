package no.bht.training.rosterreport.persistence;

import java.io.Serial;
import java.sql.SQLException;

/** The database did not do it; the cause says why. */
final class StaffStoreException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  StaffStoreException(SQLException cause) {
    super("The members could not be read or written", cause);
  }
}
