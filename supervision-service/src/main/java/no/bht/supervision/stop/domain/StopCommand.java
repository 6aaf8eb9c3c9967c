package no.bht.supervision.stop.domain;

/** What is done with a stop. */
public enum StopCommand {
  NOTIFY,
  DECIDE,
  GIVE_UP,
  /** The order is fulfilled, or the danger is over. */
  END,
  DEFER,
  END_DEFERRAL,
  CHANGE,
  ANNUL
}
