package no.bht.employerregistry.plan.domain;

/** Why a version was made. */
public enum ChangeReason {
  SUBMITTED,
  /** Begun from an earlier plan. */
  COPIED,
  /** A measure has started, ended or was put off. */
  PROGRESS,
  /** New needs, for example after a mapping. */
  NEW_NEEDS,
  /** Changes in the establishment that matter for the cooperation. */
  ESTABLISHMENT_CHANGED,
  CORRECTION
}
