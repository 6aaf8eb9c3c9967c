package no.bht.approval.approvalcase.domain.submission;

/** How a service reaches the customer (leveringsform). */
public enum DeliveryMode {
  /** Fysisk, at the workplace or at a branch. */
  PHYSICAL,
  /** Digital. */
  DIGITAL
}
