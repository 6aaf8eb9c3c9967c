package no.bht.approval.approvalcase.domain.submission;

/** Professions of the professional staff (faglig personale); the list is not exhaustive. */
public enum Profession {
  /** Lege. */
  DOCTOR,
  /** Sykepleier. */
  NURSE,
  /** Fysioterapeut. */
  PHYSIOTHERAPIST,
  /** Ergoterapeut. */
  OCCUPATIONAL_THERAPIST,
  /** Yrkeshygieniker. */
  OCCUPATIONAL_HYGIENIST,
  /** HMS-ingeniør. */
  HSE_ENGINEER,
  /** Verneingeniør. */
  SAFETY_ENGINEER,
  /** Psykolog. */
  PSYCHOLOGIST,
  OTHER
}
