package no.bht.casework.domain.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Deferrals that are kept. */
public interface Deferrals {
  Deferral add(Deferral deferral);

  Optional<Deferral> find(UUID id);

  /** The deferral, which nobody else changes until the end of the transaction. */
  Optional<Deferral> lock(UUID id);

  Deferral save(Deferral deferral);

  /** The deferrals of a decision, oldest first. */
  List<Deferral> of(UUID decisionId);

  /** Some whose last day is before {@code today}; held, others are passed by. */
  List<Deferral> lockPast(LocalDate today, int limit);
}
