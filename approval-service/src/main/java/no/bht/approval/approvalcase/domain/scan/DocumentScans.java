package no.bht.approval.approvalcase.domain.scan;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Documents that are still to be scanned; each call is a transaction of its own. */
public interface DocumentScans {

  /**
   * Takes the document that has waited longest and that nobody else is at.
   *
   * @param until after which another may take it, should this one not come back
   */
  Optional<UUID> claim(Instant now, Instant until);

  void record(UUID document, Verdict verdict, Instant at);
}
