package no.bht.training.completion.domain;

/** Why a completion is revoked (tilbakekalles). */
public enum RevocationGround {
  /** It was reported by mistake. */
  REPORTED_IN_ERROR,
  /** Another person completed the course. */
  WRONG_PERSON,
  /** The person did not complete the course. */
  NOT_COMPLETED,
  /** The course certificate was not genuine. */
  FALSE_CERTIFICATE
}
