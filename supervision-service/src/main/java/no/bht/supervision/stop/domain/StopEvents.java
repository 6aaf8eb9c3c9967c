package no.bht.supervision.stop.domain;

/** Tells others of a stop, in the transaction of the decision. */
public interface StopEvents {
  void stopped(ActivityStop stop);
}
