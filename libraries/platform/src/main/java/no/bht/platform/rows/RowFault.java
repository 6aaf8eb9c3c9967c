package no.bht.platform.rows;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A row that cannot be read, or says something it may not; holds nothing of what it says. */
public final class RowFault extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String code;
  private final @Nullable String field;

  public RowFault(String code, @Nullable RowField field) {
    super(code, null, false, false);
    this.code = code;
    this.field = field == null ? null : field.wire();
  }

  public String code() {
    return code;
  }

  /** The name of the field; null if it is none of them alone. */
  public @Nullable String field() {
    return field;
  }
}
