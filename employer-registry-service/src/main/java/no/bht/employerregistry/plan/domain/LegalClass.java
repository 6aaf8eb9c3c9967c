package no.bht.employerregistry.plan.domain;

/** Whether a service is assistance by law. Statute: FOR-2011-12-06-1360 § 2-4. */
public enum LegalClass {
  /** Of § 13-2 a–h or § 13-3. */
  STATUTORY,
  /** Additional service (tilleggstjeneste), § 2-4 fourth paragraph. */
  ADDITIONAL
}
