package no.bht.employerregistry.plan.domain;

/** Area of assistance (bistandsområde): the letters of FOR-2011-12-06-1355 § 13-2. */
public enum AssistanceArea {
  A,
  B,
  C,
  D,
  E,
  F,
  G,
  H
}
