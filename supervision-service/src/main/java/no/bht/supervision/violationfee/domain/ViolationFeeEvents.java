package no.bht.supervision.violationfee.domain;

/** Hands over what happened, in the transaction of the change. */
public interface ViolationFeeEvents {
  /** A fee was decided, or changed to another amount. */
  void imposed(ViolationFee fee);

  /** The last day to pay has passed. */
  void overdue(ViolationFee fee);
}
