package no.bht.training.completion.domain;

/** Who says that a person completed a course. */
public enum ReportSource {
  /** Who gave the course (kursarrangør). */
  ORGANISER,
  /** For whom the person works (bedriftshelsetjeneste), by the course certificate. */
  PROVIDER,
  /** The person; alone it proves nothing. */
  PERSON
}
