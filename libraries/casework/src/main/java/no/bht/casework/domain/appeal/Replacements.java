package no.bht.casework.domain.appeal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decisions that no longer stand, and what came in their place; only added to. */
public interface Replacements {

  /**
   * @param by the new decision; {@code null} where another body made it
   */
  void add(UUID decision, Change change, Overturned.Origin origin, @Nullable UUID by, Instant at);

  boolean isReplaced(UUID decision);

  /** The decision in whose place this one came. */
  Optional<UUID> replacedBy(UUID decision);
}
