package no.bht.casework.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.appeal.Extension;

/** Decisions with their notification; kept for ever, never changed. */
public interface Decisions {
  void add(Decision decision, Notification notification);

  Optional<KeptDecision> find(UUID id);

  /** The decision of the id, which nobody else appeals, reverses or defers until the end. */
  Optional<KeptDecision> lock(UUID id);

  /** Keeps more time to appeal; from now on it is the decision's. */
  void extend(Extension extension);

  /** The decisions of a case, oldest first. */
  List<KeptDecision> ofCase(UUID caseId);
}
