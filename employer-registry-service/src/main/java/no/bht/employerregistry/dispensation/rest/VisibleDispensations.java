package no.bht.employerregistry.dispensation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.committee.domain.CommitteeThreshold;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.DispensationId;
import no.bht.employerregistry.dispensation.domain.Dispensations;
import no.bht.employerregistry.dispensation.usecase.Target;
import no.bht.platform.http.EntityTags;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** What the caller may see: officers all, an employer its own. */
@ApplicationScoped
class VisibleDispensations {
  private final Dispensations dispensations;
  private final Caller caller;
  private final InstantSource clock;

  VisibleDispensations(Dispensations dispensations, Caller caller, InstantSource clock) {
    this.dispensations = dispensations;
    this.caller = caller;
    this.clock = clock;
  }

  boolean isOfficer() {
    return caller.is(Roles.REGISTRAR) || caller.is(Roles.INSPECTOR);
  }

  /**
   * @throws ProblemException 404 if there is none, or the caller may not know of it
   */
  Dispensation get(UUID id, String... officerRoles) {
    Dispensation found =
        dispensations.find(new DispensationId(id)).orElseThrow(ProblemException::notFound);
    caller.requireParty(found.employer(), officerRoles);
    return found;
  }

  /** One that is to be changed as it was read. */
  Target target(UUID id, @Nullable String ifMatch) {
    get(id, Roles.REGISTRAR);
    return new Target(new DispensationId(id), version -> EntityTags.requireMatch(ifMatch, version));
  }

  Response answer(Response.ResponseBuilder answer, Dispensation dispensation) {
    LocalDate today = Oslo.today(clock);
    return answer
        .tag(EntityTags.of(dispensation.version()))
        .entity(
            DispensationResponse.of(
                dispensation, today, isOfficer() ? committee(dispensation, today) : null))
        .build();
  }

  private CommitteeThreshold.Need committee(Dispensation dispensation, LocalDate today) {
    return CommitteeThreshold.on(today).of(dispensations.employees(dispensation.employer()));
  }
}
