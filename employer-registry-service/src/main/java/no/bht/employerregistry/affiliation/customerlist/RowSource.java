package no.bht.employerregistry.affiliation.customerlist;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a list, one after the other. */
interface RowSource {

  /** The next row; null after the last. */
  @Nullable RawRow next() throws IOException;

  /** Whether the list was read to its end; one that breaks off is not complete. */
  boolean isWhole();
}
