package no.bht.supervision.customerreport;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.platform.audit.Audited;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;

/** The audit row of a list, in a transaction before its first; and whose list it is. */
@ApplicationScoped
class CustomerReportAudit {
  private final Caller caller;

  CustomerReportAudit(Caller caller) {
    this.caller = caller;
  }

  @Audited(basis = CustomerReportResource.BASIS)
  OrganisationNumber note() {
    return caller.organisation().orElseThrow(ProblemException::notFound);
  }
}
