package no.bht.casework.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import no.bht.casework.CaseworkSettings;
import no.bht.platform.http.EntityTags;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Whose case may be seen by the one who calls: officers every one, a party its own. */
@ApplicationScoped
class CaseAccess {
  /** The role of the officers in this service, as the setting says. */
  static final String OFFICER = "${bht.casework.officer-role}";

  private final Caller caller;
  private final CaseworkSettings settings;

  CaseAccess(Caller caller, CaseworkSettings settings) {
    this.caller = caller;
    this.settings = settings;
  }

  String who() {
    return caller.actor().reference();
  }

  boolean isOfficer() {
    return caller.is(settings.officerRole());
  }

  /** The party that calls; 404 for those who act for nobody, or for the custodian. */
  OrganisationNumber party() {
    return caller
        .organisation()
        .filter(party -> settings.custodian().filter(party.value()::equals).isEmpty())
        .orElseThrow(ProblemException::notFound);
  }

  /** The party that calls; none for an officer. */
  @Nullable OrganisationNumber partyUnlessOfficer() {
    return isOfficer() ? null : party();
  }

  void require(OrganisationNumber party) {
    if (!isOfficer() && !party().equals(party)) {
      throw ProblemException.notFound();
    }
  }

  /** What the caller may see of a case; for a party that has nothing in it, it is not there. */
  <T> List<T> visible(List<T> items, Function<T, OrganisationNumber> partyOf) {
    if (isOfficer()) {
      return items;
    }
    OrganisationNumber party = party();
    List<T> own = items.stream().filter(item -> partyOf.apply(item).equals(party)).toList();
    if (own.isEmpty()) {
      throw ProblemException.notFound();
    }
    return own;
  }

  static LongConsumer matching(@Nullable String ifMatch) {
    return version -> EntityTags.requireMatch(ifMatch, version);
  }
}
