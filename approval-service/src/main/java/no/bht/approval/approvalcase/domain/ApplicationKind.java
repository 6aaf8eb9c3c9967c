package no.bht.approval.approvalcase.domain;

/** Why the provider applies; derived on the day of receipt. */
public enum ApplicationKind {
  /** Førstegangssøknad: no approval has begun by that day. */
  INITIAL,
  /** Fornyelse: an approval is valid, or has expired. */
  RENEWAL
}
