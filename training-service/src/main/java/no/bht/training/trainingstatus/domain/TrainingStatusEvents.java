package no.bht.training.trainingstatus.domain;

/** Port: hands over what happened. */
public interface TrainingStatusEvents {

  /** Adds an event to the log. */
  void add(TrainingStatusChanged event);
}
