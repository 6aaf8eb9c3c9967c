package no.bht.training.completion.rest;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.platform.audit.Audited;
import no.bht.training.LegalBasis;

/** The audit row of a report, in a transaction before its first. */
@ApplicationScoped
class CompletionReportAudit {

  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  void note() {
    // The interceptor writes it.
  }
}
