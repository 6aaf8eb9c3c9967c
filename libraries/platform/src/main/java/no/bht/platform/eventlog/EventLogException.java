package no.bht.platform.eventlog;

import java.io.Serial;

/** The database refused or did not answer; the cause tells which. */
public final class EventLogException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public EventLogException(String message, Throwable cause) {
    super(message, cause);
  }
}
