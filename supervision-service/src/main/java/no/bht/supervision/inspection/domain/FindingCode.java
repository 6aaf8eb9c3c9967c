package no.bht.supervision.inspection.domain;

/** What a breach consisted of, where the office counts it. */
public enum FindingCode {
  /** Assistance was given digitally where presence is needed (digital bistand). */
  DIGITAL_WHERE_PRESENCE_NEEDED
}
