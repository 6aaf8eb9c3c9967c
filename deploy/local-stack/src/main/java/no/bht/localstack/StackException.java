package no.bht.localstack;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The local stack cannot go on; the message is one line for the person at the terminal. */
public final class StackException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public StackException(String message) {
    super(message);
  }

  public StackException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
