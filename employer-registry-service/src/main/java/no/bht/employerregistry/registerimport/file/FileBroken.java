package no.bht.employerregistry.registerimport.file;

import java.io.IOException;
import java.io.Serial;
import no.bht.employerregistry.registerimport.domain.RejectionCode;
import org.jspecify.annotations.Nullable;

/** The rest of the file cannot be read. */
final class FileBroken extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final RejectionCode code;
  private final @Nullable String field;

  FileBroken(RejectionCode code) {
    this(code, null);
  }

  FileBroken(RejectionCode code, @Nullable String field) {
    super(code.wireName());
    this.code = code;
    this.field = field;
  }

  RejectionCode code() {
    return code;
  }

  @Nullable String field() {
    return field;
  }
}
