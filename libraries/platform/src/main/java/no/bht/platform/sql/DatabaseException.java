package no.bht.platform.sql;

import java.io.Serial;
import java.sql.SQLException;

/** A statement failed; the cause tells whether trying again may help. */
public final class DatabaseException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public DatabaseException(SQLException cause) {
    super(cause);
  }
}
