package no.bht.training.rosterreport.rest;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.platform.audit.Audited;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.LegalBasis;
import no.bht.training.rosterreport.usecase.TakeInRoster;

/** The audit row of a report, in a transaction before its first. */
@ApplicationScoped
class RosterReportAudit {
  private final TakeInRoster takeInRoster;

  RosterReportAudit(TakeInRoster takeInRoster) {
    this.takeInRoster = takeInRoster;
  }

  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  void note(OrganisationNumber provider) {
    takeInRoster.requireOwn(provider);
  }
}
