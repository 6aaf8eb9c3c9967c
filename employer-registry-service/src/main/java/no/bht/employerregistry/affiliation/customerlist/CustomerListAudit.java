package no.bht.employerregistry.affiliation.customerlist;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.platform.audit.Audited;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.security.Caller;

/** The audit row of a list, in a transaction before its first; and whose list it is. */
@ApplicationScoped
class CustomerListAudit {
  private final Caller caller;

  CustomerListAudit(Caller caller) {
    this.caller = caller;
  }

  @Audited(basis = "FOR-2011-12-06-1355 § 13-1")
  void note(OrganisationNumber provider) {
    caller.requireParty(provider);
  }
}
