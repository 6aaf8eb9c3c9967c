package no.bht.platform.inbox;

import java.io.Serial;

/** The event is older than what the inbox remembers: it may have had its effect. */
final class TooOldToTellException extends RuntimeException {

  static final String CODE = "too-old-to-tell";

  @Serial private static final long serialVersionUID = 1L;

  TooOldToTellException() {
    super("Older than what is remembered");
  }
}
