package no.bht.employerregistry.campaign.domain;

/** Whom a campaign is for, as they are on the day it starts. */
public enum Selection {
  /** Obliged, and without any affiliation. */
  OBLIGED_NOT_AFFILIATED,
  /** Affiliated, but with no provider that is approved on the day. */
  PROVIDER_NOT_APPROVED,
  /** Obliged, and no plan covers the day. */
  OBLIGED_WITHOUT_PLAN,
  /** Obliged, and the annual report for the year before has not been received. */
  OBLIGED_WITHOUT_REPORT,
  /** Not obliged by the industry list, but by the proposed one that was simulated. */
  RULE_WILL_OBLIGE,
  /** Obliged by the industry list, but not by the proposed one that was simulated. */
  RULE_WILL_LIFT;

  /** Whether it is read from a simulation of a proposed list. */
  public boolean isOfRule() {
    return this == RULE_WILL_OBLIGE || this == RULE_WILL_LIFT;
  }

  /** Whether it may be of one provider's customers only. */
  public boolean mayBeOfProvider() {
    return !isOfRule() && this != OBLIGED_NOT_AFFILIATED;
  }
}
