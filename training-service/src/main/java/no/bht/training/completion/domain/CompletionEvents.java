package no.bht.training.completion.domain;

/** Port: hands over what happened. */
public interface CompletionEvents {

  /** Adds an event to the log. */
  void add(TrainingCompleted event);

  /** Adds an event to the log. */
  void add(TrainingRevoked event);
}
