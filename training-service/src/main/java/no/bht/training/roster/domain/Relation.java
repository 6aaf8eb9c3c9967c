package no.bht.training.roster.domain;

/**
 * How a person works for the provider. All of them must be trained. Statute: FOR-2011-12-06-1360 §
 * 2-3 («herunder innleid personale og selvstendige»).
 */
public enum Relation {
  /** Ansatt. */
  EMPLOYED,
  /** Innleid. */
  HIRED_IN,
  /** Selvstendig. */
  SELF_EMPLOYED
}
