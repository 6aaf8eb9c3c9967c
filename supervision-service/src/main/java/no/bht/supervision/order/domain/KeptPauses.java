package no.bht.supervision.order.domain;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** When enforcement of what follows an order was deferred, kept by the id of each reaction. */
public interface KeptPauses {
  /** Those of each of the reactions, read at once. */
  Function<UUID, Pauses> of(List<UUID> reactions);

  void save(UUID reaction, Pauses pauses);
}
