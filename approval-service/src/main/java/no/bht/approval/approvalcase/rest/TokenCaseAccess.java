package no.bht.approval.approvalcase.rest;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.approval.Roles;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.security.Caller;

@ApplicationScoped
class TokenCaseAccess implements CaseAccess {
  private final Caller caller;

  TokenCaseAccess(Caller caller) {
    this.caller = caller;
  }

  @Override
  public void demand(OrganisationNumber provider) {
    caller.requireParty(provider, Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.MACHINE_READ);
  }

  @Override
  public String actor() {
    return caller.actor().reference();
  }
}
