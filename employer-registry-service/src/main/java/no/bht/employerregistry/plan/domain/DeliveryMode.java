package no.bht.employerregistry.plan.domain;

/** How something is delivered. */
public enum DeliveryMode {
  /** The provider is present. */
  PHYSICAL,
  DIGITAL
}
