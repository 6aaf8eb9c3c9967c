package no.bht.employerregistry.affiliation.customerlist;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A row that cannot be read, or says something it may not; holds nothing of what it says. */
final class RowFault extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  final String code;
  final @Nullable Column column;

  RowFault(String code, @Nullable Column column) {
    super(code, null, false, false);
    this.code = code;
    this.column = column;
  }
}
