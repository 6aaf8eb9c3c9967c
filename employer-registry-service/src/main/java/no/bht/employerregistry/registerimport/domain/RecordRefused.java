package no.bht.employerregistry.registerimport.domain;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** This record is not loaded; the next one may be. */
public final class RecordRefused extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final RejectionCode code;
  private final @Nullable String field;

  public RecordRefused(RejectionCode code, @Nullable String field) {
    super(code.wireName(), null, false, false);
    this.code = code;
    this.field = field;
  }

  public RejectionCode code() {
    return code;
  }

  /** The field as the register names it. */
  public @Nullable String field() {
    return field;
  }
}
