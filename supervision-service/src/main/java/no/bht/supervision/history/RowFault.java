package no.bht.supervision.history;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Why a row is not taken in. */
final class RowFault extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  final String code;
  final @Nullable String field;

  RowFault(String code, @Nullable String field) {
    super(code, null, false, false);
    this.code = code;
    this.field = field;
  }
}
