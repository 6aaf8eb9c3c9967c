package no.bht.supervision.coercivefine.domain;

/** Tells others of a fine, in the transaction of the decision. */
public interface FineEvents {
  void imposed(CoerciveFine fine);
}
