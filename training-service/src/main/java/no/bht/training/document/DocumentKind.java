package no.bht.training.document;

/** What a document is. */
enum DocumentKind {
  /** Kursprogram. */
  PROGRAMME,
  /** Kursmateriell. */
  MATERIAL,
  /** Kunnskapsprøve. */
  TEST,
  /** Kursbevis, of a completion. */
  COURSE_CERTIFICATE,
  OTHER
}
