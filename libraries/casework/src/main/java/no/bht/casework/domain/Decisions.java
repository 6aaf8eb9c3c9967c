package no.bht.casework.domain;

/** Decisions with their notification; kept for ever, never changed. */
public interface Decisions {
  void add(Decision decision, Notification notification);
}
