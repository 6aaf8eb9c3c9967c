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
import java.util.List;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.compliance.ComplianceResponse.AffiliationPart;
import no.bht.employerregistry.compliance.ComplianceResponse.DutyPart;
import no.bht.employerregistry.compliance.ComplianceResponse.Item;
import no.bht.employerregistry.compliance.ComplianceResponse.PlanPart;
import no.bht.employerregistry.compliance.domain.Standing;
import no.bht.employerregistry.http.QueryValue;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.obligation.domain.EmployerDuty;
import no.bht.employerregistry.obligation.domain.RegisteredIndustries;
import no.bht.platform.audit.Audited;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/employers/{organisationNumber}/compliance")
@Produces(MediaType.APPLICATION_JSON)
class ComplianceResource {
  private final RegisteredIndustries industries;
  private final ComplianceQueries queries;
  private final IndustryRules rules;
  private final Caller caller;
  private final InstantSource clock;

  ComplianceResource(
      RegisteredIndustries industries,
      ComplianceQueries queries,
      IndustryRules rules,
      Caller caller,
      InstantSource clock) {
    this.industries = industries;
    this.queries = queries;
    this.rules = rules;
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
    EmployerDuty duty =
        industries
            .find(employer)
            .map(
                found ->
                    EmployerDuty.on(day, rules.now(), found.industries(), found.deregisteredOn()))
            .orElseThrow(ProblemException::notFound);
    return answer(employer, day, duty);
  }

  private ComplianceResponse answer(OrganisationNumber employer, LocalDate day, EmployerDuty duty) {
    List<Item> items = queries.affiliations(employer, day);
    PlanPart plan = queries.plan(employer, day);
    Standing standing =
        Standing.of(duty.outcome(), items.stream().map(Item::cover).toList(), plan != null);
    return new ComplianceResponse(
        employer,
        day,
        DutyPart.of(duty),
        new AffiliationPart(standing.affiliation(), items),
        plan,
        standing.fulfilled(),
        standing.missing());
  }
}
