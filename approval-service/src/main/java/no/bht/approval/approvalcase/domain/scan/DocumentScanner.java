package no.bht.approval.approvalcase.domain.scan;

import java.io.IOException;
import java.io.OutputStream;

/** Looks for malware. */
public interface DocumentScanner {

  /** Writes the document, piece by piece. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream target) throws IOException;
  }

  /** Whether there is a scanner; without one documents stay as they are, not scanned. */
  boolean isConnected();

  /**
   * @throws IOException if the scanner cannot be reached or does not know; to be tried again
   */
  Verdict scan(Content content) throws IOException;
}
