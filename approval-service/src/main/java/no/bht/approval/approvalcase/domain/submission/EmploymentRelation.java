package no.bht.approval.approvalcase.domain.submission;

/** How a person is tied to the provider (tilknytning). */
public enum EmploymentRelation {
  /** Fast ansatt. */
  EMPLOYED,
  /** Innleid. */
  HIRED_IN
}
