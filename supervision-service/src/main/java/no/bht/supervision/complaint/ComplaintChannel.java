package no.bht.supervision.complaint;

/** By which way a complaint came; the answer goes back by the same. */
enum ComplaintChannel {
  /** Handed in by the source itself, logged in. */
  PORTAL,
  PHONE,
  LETTER,
  EMAIL,
  /** Told to an inspector. */
  IN_PERSON
}
