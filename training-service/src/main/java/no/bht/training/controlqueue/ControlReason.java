package no.bht.training.controlqueue;

/** Why the content of a course is to be controlled (innholdskontroll). */
enum ControlReason {
  /** It was handed in and nobody has controlled it. */
  NEW,
  /** A new version of a course was handed in. */
  NEW_VERSION,
  /** Its acceptance ends soon, or has ended. */
  ENDS,
  /** It was made for an earlier list of learning objectives. */
  OBJECTIVES_CHANGED,
  /** Its last control is long ago. */
  LONG_AGO
}
