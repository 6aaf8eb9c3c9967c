package no.bht.training.completion.rest;

import java.io.IOException;
import java.util.Optional;

/** The rows of a report, one at a time. */
interface ReportedRows {

  /**
   * The next row; empty after the last.
   *
   * @throws no.bht.platform.problem.ProblemException if this row cannot be read
   * @throws BrokenReport if this row and whatever follows cannot be read
   */
  Optional<ReportedRow> next() throws IOException, BrokenReport;

  /** What cannot be read any further. */
  final class BrokenReport extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenReport() {
      super("The report breaks off", null, false, false);
    }
  }
}
