package no.bht.supervision.history;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Rows one after the other. */
interface RowSource {
  /**
   * The next row; null after the last.
   *
   * @throws RowFault if it cannot be read; the one after it may be
   */
  @Nullable EarlierInspection next() throws IOException, RowFault;
}
