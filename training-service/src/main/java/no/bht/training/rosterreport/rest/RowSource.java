package no.bht.training.rosterreport.rest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a report, one after the other. */
interface RowSource {

  /** The next row; null after the last. */
  @Nullable RawRow next() throws IOException;
}
