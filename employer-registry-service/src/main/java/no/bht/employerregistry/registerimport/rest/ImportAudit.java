package no.bht.employerregistry.registerimport.rest;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.platform.audit.Audited;

/** The audit row of an import, in a transaction before its first. */
@ApplicationScoped
class ImportAudit {

  @Audited(basis = "FOR-2011-12-06-1355 § 13-1")
  void note() {
    // The row is the effect.
  }
}
