package no.bht.employerregistry.obligation.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bht.employerregistry.http.QueryValue;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.obligation.domain.EmployerDuty;
import no.bht.employerregistry.obligation.domain.RegisteredEmployer;
import no.bht.employerregistry.obligation.domain.RegisteredIndustries;
import no.bht.employerregistry.obligation.rest.EmployerAnswer.SubUnits;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/obligation")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class ObligationResource {
  private final RegisteredIndustries industries;
  private final IndustryRules rules;
  private final InstantSource clock;

  ObligationResource(RegisteredIndustries industries, IndustryRules rules, InstantSource clock) {
    this.industries = industries;
    this.rules = rules;
    this.clock = clock;
  }

  @GET
  public IndustryAnswer ofCode(
      @QueryParam("industryCode") @Nullable String industryCode,
      @QueryParam("classification") @Nullable String classification,
      @QueryParam("date") @Nullable String date) {
    IndustryCode code = code(industryCode);
    LocalDate day = day(date);
    Classification stated =
        QueryValue.choice(Classification.class, "classification", classification)
            .or(() -> rules.now().listOn(day).map(IndustryList::classification))
            .orElse(null);
    // Without a list for the day the classification makes no difference.
    Classification looked = stated == null ? Classification.SN2007 : stated;
    return IndustryAnswer.of(code, stated, day, rules.now().assess(code, looked, day));
  }

  @GET
  @Path("/{organisationNumber}")
  public EmployerAnswer ofEmployer(
      @PathParam("organisationNumber") OrganisationNumber number,
      @QueryParam("date") @Nullable String date) {
    LocalDate day = day(date);
    Optional<RegisteredEmployer> found = industries.find(number);
    if (found.isEmpty()) {
      return EmployerAnswer.notRegistered(number, day);
    }
    RegisteredEmployer employer = found.get();
    return EmployerAnswer.of(
        number, day, employer, duty(employer, day), subUnits(number, employer, day));
  }

  private @Nullable SubUnits subUnits(
      OrganisationNumber number, RegisteredEmployer employer, LocalDate day) {
    if (!employer.mainUnit()) {
      return null;
    }
    List<EmployerDuty> duties =
        industries.subUnitsOf(number).stream().map(unit -> duty(unit, day)).toList();
    return duties.isEmpty() ? null : SubUnits.of(duties);
  }

  private EmployerDuty duty(RegisteredEmployer employer, LocalDate day) {
    return EmployerDuty.on(day, rules.now(), employer.industries(), employer.deregisteredOn());
  }

  private LocalDate day(@Nullable String date) {
    return QueryValue.date("date", date).orElseGet(() -> Oslo.today(clock));
  }

  private static IndustryCode code(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      throw QueryValue.missing("industryCode");
    }
    try {
      return new IndustryCode(text);
    } catch (IllegalArgumentException e) {
      throw ProblemException.of(
              400,
              "industry-code-invalid",
              "An industry code is two digits and up to three more, with or without the dot.")
          .withError("/industryCode", "industry-code-invalid");
    }
  }
}
