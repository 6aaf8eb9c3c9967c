package no.bht.supervision.tilda;

/** What becomes of reports on sole proprietors (enkeltpersonforetak). */
public enum SoleProprietorRule {
  /** What may tell of a person is left out. */
  STRIP,
  /** The report is left out. */
  DROP
}
