package no.bht.casework.domain.appeal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appeals that are kept. */
public interface Appeals {
  Appeal add(Appeal appeal);

  Optional<Appeal> find(UUID id);

  /** The appeal, which nobody else changes until the end of the transaction. */
  Optional<Appeal> lock(UUID id);

  Appeal save(Appeal appeal);

  /** The appeals against a decision, oldest first. */
  List<Appeal> against(UUID decisionId);

  List<Appeal> ofCase(UUID caseId);

  /**
   * Appeals in the order in which they came.
   *
   * @param state only those in it; {@code null} for all
   * @param after only those that follow it; {@code null} from the first
   */
  List<Appeal> list(@Nullable AppealState state, @Nullable UUID after, int limit);
}
