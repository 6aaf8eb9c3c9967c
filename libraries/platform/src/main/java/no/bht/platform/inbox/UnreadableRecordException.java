package no.bht.platform.inbox;

import java.io.Serial;

/** A record that is no event of ours; it will not become one by trying again. */
final class UnreadableRecordException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  UnreadableRecordException(String code) {
    super(code);
  }

  UnreadableRecordException(String code, Throwable cause) {
    super(code, cause);
  }

  /** Stable, kebab case. */
  String code() {
    return String.valueOf(getMessage());
  }
}
