package no.bht.supervision.history;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.platform.audit.Audited;

/** The audit row of an import, in a transaction before its first. */
@ApplicationScoped
class HistoryAudit {

  @Audited(basis = "LOV-2005-06-17-62 § 18-1")
  void note() {
    // The row is the effect.
  }
}
