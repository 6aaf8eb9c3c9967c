package no.bht.employerregistry.compliance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.http.QueryValue;
import no.bht.platform.audit.Audited;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/employers/{organisationNumber}/compliance")
@Produces(MediaType.APPLICATION_JSON)
class ComplianceResource {
  private final ComplianceAnswer answers;
  private final Caller caller;
  private final InstantSource clock;

  ComplianceResource(ComplianceAnswer answers, Caller caller, InstantSource clock) {
    this.answers = answers;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER})
  @Audited(basis = "FOR-2011-12-06-1355 §§ 13-1, 13-3")
  public ComplianceResponse get(
      @PathParam("organisationNumber") OrganisationNumber employer,
      @QueryParam("asOf") @Nullable String asOf) {
    caller.requireParty(employer, Roles.REGISTRAR, Roles.INSPECTOR);
    LocalDate day = QueryValue.date("asOf", asOf).orElseGet(() -> Oslo.today(clock));
    return answers.on(employer, day).orElseThrow(ProblemException::notFound);
  }
}
