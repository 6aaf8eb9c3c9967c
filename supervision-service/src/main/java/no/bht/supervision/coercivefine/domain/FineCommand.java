package no.bht.supervision.coercivefine.domain;

/** What is done with a coercive fine. */
public enum FineCommand {
  NOTIFY,
  IMPOSE,
  GIVE_UP,
  /** Compliance has become impossible without the party's fault. Statute: fvl. § 51. */
  STOP,
  /** The order is complied with. */
  FULFIL,
  /** What has accrued is claimed. */
  CLAIM,
  /** A claim is reduced or waived. Statute: fvl. § 51 third paragraph. */
  REDUCE,
  /** A claim is sent to the Collection Authority (Innkrevingsmyndigheten). */
  COLLECT,
  DEFER,
  END_DEFERRAL,
  CHANGE,
  ANNUL
}
