package no.bht.employerregistry.plan.domain;

/** Working-environment area (arbeidsmiljøområde), by which mapping and prevention are split. */
public enum WorkEnvironmentArea {
  /** Organisatorisk. */
  ORGANISATIONAL,
  /** Psykososialt. */
  PSYCHOSOCIAL,
  /** Ergonomisk. */
  ERGONOMIC,
  /** Fysisk. */
  PHYSICAL,
  /** Kjemisk. */
  CHEMICAL,
  /** Biologisk. */
  BIOLOGICAL
}
