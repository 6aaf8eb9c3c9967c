package no.bht.supervision.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.platform.audit.Audited;

/** The audit row of what is not open to all: other periods than whole years, and small numbers. */
@ApplicationScoped
class StatisticsAudit {

  @Audited(basis = "LOV-2005-06-17-62 § 18-1")
  void note() {
    // The row is the effect.
  }
}
