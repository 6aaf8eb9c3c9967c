package no.bht.employerregistry.affiliation.domain;

/** How the provider is paid (kontraktsform). */
public enum ContractForm {
  /** Fixed-price basic package (grunnpakke). */
  BASIC_PACKAGE,
  /** Fixed price per employee. */
  PRICE_PER_EMPLOYEE,
  /** Pay per delivered service. */
  PER_SERVICE,
  /** Hours bought ahead (timebank). */
  HOUR_BANK,
  /** The employer's own service (egenordning). */
  INTERNAL,
  /** None of these. */
  OTHER
}
