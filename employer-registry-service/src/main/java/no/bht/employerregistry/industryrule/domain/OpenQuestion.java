package no.bht.employerregistry.industryrule.domain;

/** Why a code does not decide the duty by itself, so that a person must assess it. */
public enum OpenQuestion {
  /** The entry has a limitation that the code cannot show. */
  LIMITATION,
  /** The list names only groups below the code. */
  CODE_TOO_COARSE,
  /** The code belongs to another classification than the list that is valid on the date. */
  OTHER_CLASSIFICATION,
  /** The register states no industry (uoppgitt). */
  NOT_STATED,
  /** The code lies in no division of its classification. */
  UNKNOWN_CODE,
  /** No list is known for the date. */
  NO_LIST_FOR_DATE;

  /** Whether another code of the same classification could decide. */
  public boolean asksForCode() {
    return this == CODE_TOO_COARSE || this == NOT_STATED || this == UNKNOWN_CODE;
  }
}
