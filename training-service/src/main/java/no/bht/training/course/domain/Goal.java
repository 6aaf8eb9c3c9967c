package no.bht.training.course.domain;

/**
 * The two goals of mandatory training (obligatorisk opplæring). Statute: FOR-2011-12-06-1360 § 2-3
 * letters a and b.
 */
public enum Goal {
  /** Letter a: forståelse for det juridiske grunnlaget for bedriftshelsetjenesten. */
  LEGAL_BASIS,
  /** Letter b: forståelse for bedriftshelsetjenestens oppdrag og kjerneoppgaver. */
  ASSIGNMENT_AND_CORE_TASKS
}
