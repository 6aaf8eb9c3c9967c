package no.bht.supervision.violationfee.domain;

/** Degree of guilt (skyld). Statute: aml. § 18-10 first paragraph, § 18-10 a first paragraph. */
public enum Guilt {
  /** Forsett. */
  INTENT,
  /** Grov uaktsomhet. */
  GROSS_NEGLIGENCE,
  /** Uaktsomhet. */
  NEGLIGENCE,
  /** No individual is to blame (anonyme og kumulative feil); an enterprise only. */
  NO_INDIVIDUAL;

  /** Whether a fee may be imposed for it: on a person only for intent or gross negligence. */
  boolean enoughFor(Addressee addressee) {
    return addressee == Addressee.ENTERPRISE || this == INTENT || this == GROSS_NEGLIGENCE;
  }
}
