package no.bht.casework.domain.archive;

/** Whether a document came in or went out. Statute: arkivforskrifta §§ 14, 15. */
public enum Direction {
  /** Received from the party (inngående). */
  INCOMING,
  /** Sent to the party (utgående). */
  OUTGOING
}
