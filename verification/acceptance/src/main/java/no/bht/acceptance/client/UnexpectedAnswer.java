package no.bht.acceptance.client;

import java.io.Serial;

/** A service answered what the story does not know. */
public final class UnexpectedAnswer extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public UnexpectedAnswer(String message) {
    super(message);
  }
}
