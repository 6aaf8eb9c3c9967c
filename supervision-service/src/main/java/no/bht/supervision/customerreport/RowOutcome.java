package no.bht.supervision.customerreport;

import java.util.UUID;

/**
 * What became of a row.
 *
 * @param id of the report that holds now; of none if it is no customer
 */
record RowOutcome(Word word, UUID id) {
  /** What became of it. */
  enum Word {
    ADDED,
    CORRECTED,
    UNCHANGED,
    NOT_A_CUSTOMER
  }
}
