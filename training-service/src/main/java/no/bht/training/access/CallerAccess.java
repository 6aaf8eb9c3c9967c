package no.bht.training.access;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.security.Caller;
import no.bht.training.Roles;
import no.bht.training.domain.Access;
import no.bht.training.domain.NotFound;

@ApplicationScoped
class CallerAccess implements Access {
  private final Caller caller;

  CallerAccess(Caller caller) {
    this.caller = caller;
  }

  @Override
  public void requireParty(OrganisationNumber party) {
    caller.requireParty(party);
  }

  @Override
  public void requirePartyOrCaseOfficer(OrganisationNumber party) {
    caller.requireParty(party, Roles.CASE_OFFICER);
  }

  @Override
  public boolean isPartyOrOffice(OrganisationNumber party) {
    return caller.is(Roles.CASE_OFFICER) || caller.is(Roles.INSPECTOR) || caller.actsFor(party);
  }

  @Override
  public OrganisationNumber organisation() {
    return caller.organisation().orElseThrow(NotFound::new);
  }

  @Override
  public boolean isReportingMachine() {
    return caller.is(Roles.TRAINING_WRITE);
  }

  @Override
  public String officer() {
    return caller.subject();
  }
}
