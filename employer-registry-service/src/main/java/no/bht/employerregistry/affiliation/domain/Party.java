package no.bht.employerregistry.affiliation.domain;

/** Who says something about an affiliation. */
public enum Party {
  EMPLOYER,
  PROVIDER,
  /** The Labour Inspection Authority's registrar. */
  REGISTRAR
}
