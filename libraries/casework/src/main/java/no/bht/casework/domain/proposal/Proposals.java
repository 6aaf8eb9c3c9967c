package no.bht.casework.domain.proposal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Proposals that are kept. */
public interface Proposals {

  /** Keeps it in the place of one that is open for the same case. */
  void open(Proposal proposal);

  /** The proposal of the case that waits for another officer, held until the transaction ends. */
  Optional<Proposal> lockOpen(UUID caseId);

  Optional<Proposal> openOf(UUID caseId);

  /** Nothing of the case waits any longer. */
  void close(UUID caseId, Instant at);

  void confirm(UUID id, String officer, Instant at);
}
