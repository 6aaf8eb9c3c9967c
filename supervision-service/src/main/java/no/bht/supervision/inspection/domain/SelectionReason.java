package no.bht.supervision.inspection.domain;

/**
 * Why a party was selected (utvalgsgrunn). Rates of selected cases must not be read as rates of
 * all.
 */
public enum SelectionReason {
  /** By risk (risikobasert). */
  RISK,
  /** By chance (tilfeldig utvalg); only these speak for all. */
  RANDOM,
  /** As part of a campaign (aksjon). */
  CAMPAIGN,
  /** After a complaint or concern (tips, bekymringsmelding). */
  COMPLAINT,
  /** After a deviation report on a provider (avvik). */
  DEVIATION,
  /** To follow up an earlier inspection (oppfølging). */
  FOLLOW_UP,
  /** Any other reason. */
  OTHER
}
