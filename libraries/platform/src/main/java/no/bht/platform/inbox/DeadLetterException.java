package no.bht.platform.inbox;

import java.io.Serial;

/** The dead letter topic did not take a record; it is tried again. */
final class DeadLetterException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  DeadLetterException(Throwable cause) {
    super("The dead letter topic did not take the record", cause);
  }
}
