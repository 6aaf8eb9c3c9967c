package no.bht.training.roster.domain;

/** What a person does at the provider; every role must be trained. */
public enum StaffRole {
  /** Faglig personale. */
  PROFESSIONAL,
  /** Ledelse. */
  LEADER,
  /** Administrasjon. */
  ADMINISTRATION
}
