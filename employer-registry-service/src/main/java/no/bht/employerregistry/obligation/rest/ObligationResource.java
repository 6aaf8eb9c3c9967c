package no.bht.employerregistry.obligation.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.http.QueryValue;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.Crosswalks;
import no.bht.employerregistry.industryrule.domain.IndustryAssessment;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.obligation.domain.DutyFacts;
import no.bht.employerregistry.obligation.domain.DutyGrounds;
import no.bht.employerregistry.obligation.domain.DutyGrounds.Known;
import no.bht.employerregistry.obligation.domain.EmployerDuty;
import no.bht.employerregistry.obligation.domain.RegisteredEmployer;
import no.bht.employerregistry.obligation.domain.RegisteredIndustries;
import no.bht.employerregistry.obligation.domain.TotalDuty;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/obligation")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class ObligationResource {
  private final RegisteredIndustries industries;
  private final DutyGrounds grounds;
  private final IndustryRules rules;
  private final Crosswalks crosswalks;
  private final InstantSource clock;

  ObligationResource(
      RegisteredIndustries industries,
      DutyGrounds grounds,
      IndustryRules rules,
      Crosswalks crosswalks,
      InstantSource clock) {
    this.industries = industries;
    this.grounds = grounds;
    this.rules = rules;
    this.crosswalks = crosswalks;
    this.clock = clock;
  }

  @GET
  public IndustryAnswer ofCode(
      @QueryParam("industryCode") @Nullable String industryCode,
      @QueryParam("classification") @Nullable String classification,
      @QueryParam("date") @Nullable String date,
      @QueryParam("language") @Nullable String language,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    AnswerLanguage spoken = AnswerLanguage.of(language, accepted);
    IndustryCode code = code(industryCode);
    LocalDate day = day(date);
    IndustryRule rule = rules.now();
    Classification stated =
        QueryValue.choice(Classification.class, "classification", classification)
            .or(() -> rule.listOn(day).map(IndustryList::classification))
            .orElse(null);
    // Without a list for the day the classification makes no difference.
    Classification looked = stated == null ? Classification.SN2007 : stated;
    IndustryAssessment assessment = rule.assess(code, looked, day);
    return IndustryAnswer.of(
        code, stated, day, assessment, crosswalk(assessment, day, rule, spoken), spoken);
  }

  /** One statement; a second one for an employer of which more is known than the register says. */
  @GET
  @Path("/{organisationNumber}")
  public EmployerAnswer ofEmployer(
      @PathParam("organisationNumber") OrganisationNumber number,
      @QueryParam("date") @Nullable String date,
      @QueryParam("language") @Nullable String language,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    AnswerLanguage spoken = AnswerLanguage.of(language, accepted);
    LocalDate day = day(date);
    List<RegisteredEmployer> units = industries.withSubUnits(number);
    RegisteredEmployer employer =
        units.stream().filter(unit -> unit.number().equals(number)).findAny().orElse(null);
    if (employer == null) {
      return EmployerAnswer.notRegistered(number, day, spoken);
    }
    Known known = employer.hasMore() ? grounds.factsOf(number, clock.instant()) : employer.known();
    IndustryRule rule = rules.now();
    TotalDuty duty = TotalDuty.on(day, rule, publicPartOf(known.facts()));
    return EmployerAnswer.of(
        number,
        known.registration(),
        duty,
        employer.mainUnit() ? subUnits(employer, units, rule, day) : null,
        crosswalk(duty.byList().assessment(), day, rule, spoken),
        spoken);
  }

  private static DutyFacts publicPartOf(DutyFacts facts) {
    return new DutyFacts(
        facts.readings(),
        facts.exactCodes(),
        facts.answers(),
        facts.grounds().stream().filter(ground -> ground.kind().isPublic()).toList(),
        facts.suspensions(),
        facts.deregisteredOn());
  }

  private static @Nullable SubUnits subUnits(
      RegisteredEmployer employer,
      List<RegisteredEmployer> units,
      IndustryRule rule,
      LocalDate day) {
    List<SubUnits.Of> below =
        units.stream()
            .filter(unit -> !unit.equals(employer))
            .map(
                unit ->
                    new SubUnits.Of(
                        unit.number(),
                        EmployerDuty.on(day, rule, unit.industries(), unit.deregisteredOn())))
            .toList();
    return below.isEmpty() ? null : SubUnits.of(below);
  }

  private Help.@Nullable CrosswalkHelp crosswalk(
      IndustryAssessment assessment, LocalDate day, IndustryRule rule, AnswerLanguage language) {
    IndustryCode code = assessment.code();
    return code == null || !Help.CrosswalkHelp.helps(assessment)
        ? null
        : Help.CrosswalkHelp.of(crosswalks.now(), code, day, rule, language);
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
