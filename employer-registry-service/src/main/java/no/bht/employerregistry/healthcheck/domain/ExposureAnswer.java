package no.bht.employerregistry.healthcheck.domain;

/** What the risk assessment says of a group. */
public enum ExposureAnswer {
  /** The employees are exposed, or carry the work out where there is nothing to be exposed to. */
  EXPOSED,
  /** They carry work out that involves it, and the risk assessment shows no exposure. */
  CARRIED_OUT_NOT_EXPOSED,
  /** Neither. */
  NO,
  /** The exposure is not assessed yet. */
  NOT_ASSESSED
}
