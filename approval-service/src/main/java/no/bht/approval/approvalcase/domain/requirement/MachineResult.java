package no.bht.approval.approvalcase.domain.requirement;

/** What can be said without judgement. */
public enum MachineResult {
  MET,
  /** Counted, and below the limit. */
  NOT_MET,
  /** Discretionary (skjønn): a case officer has to judge. */
  NEEDS_JUDGEMENT
}
