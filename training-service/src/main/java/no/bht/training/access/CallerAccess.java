package no.bht.training.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.platform.security.Caller;
import no.bht.training.Roles;
import no.bht.training.domain.Access;
import no.bht.training.domain.NotFound;
import no.bht.training.privacy.PersonOfToken;

@ApplicationScoped
class CallerAccess implements Access {
  private final Caller caller;
  private final PersonOfToken persons;

  CallerAccess(Caller caller, PersonOfToken persons) {
    this.caller = caller;
    this.persons = persons;
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
  public boolean actsFor(OrganisationNumber party) {
    return caller.actsFor(party);
  }

  @Override
  public boolean isCaseOfficer() {
    return caller.is(Roles.CASE_OFFICER);
  }

  @Override
  public boolean isReportingMachine() {
    return caller.is(Roles.TRAINING_COMPLETE) || caller.is(Roles.TRAINING_WRITE);
  }

  @Override
  public boolean mayReportOwnStaff() {
    return caller.is(Roles.PROVIDER) || caller.is(Roles.TRAINING_WRITE);
  }

  @Override
  public Optional<PersonKey> person() {
    return persons.person();
  }

  @Override
  public String officer() {
    return caller.subject();
  }
}
