package no.bht.employerregistry.obligation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.obligation.domain.DutyFacts;
import no.bht.employerregistry.obligation.domain.DutyGrounds;
import no.bht.employerregistry.obligation.domain.DutyGrounds.Known;
import no.bht.employerregistry.obligation.domain.ExactCode;
import no.bht.employerregistry.obligation.domain.TotalDuty;
import no.bht.employerregistry.obligation.usecase.RecordExactCode;
import no.bht.platform.audit.Audited;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** The exact codes of an employer whose registered code does not decide. */
@Path("/api/v1/employers/{organisationNumber}/exact-code")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ExactCodeResource {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-1";

  private final RecordExactCode recordExactCode;
  private final DutyGrounds grounds;
  private final IndustryRules rules;
  private final Caller caller;
  private final InstantSource clock;

  ExactCodeResource(
      RecordExactCode recordExactCode,
      DutyGrounds grounds,
      IndustryRules rules,
      Caller caller,
      InstantSource clock) {
    this.recordExactCode = recordExactCode;
    this.grounds = grounds;
    this.rules = rules;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER})
  @Audited(basis = STATUTE)
  public ExactCodesResponse codes(@PathParam("organisationNumber") OrganisationNumber employer) {
    caller.requireParty(employer, Roles.REGISTRAR, Roles.INSPECTOR);
    return response(employer);
  }

  @POST
  @RolesAllowed(Roles.REGISTRAR)
  @Idempotent
  @Audited(basis = STATUTE)
  public Response record(
      @PathParam("organisationNumber") OrganisationNumber employer,
      @NotNull @Valid RecordExactCodeRequest request) {
    recordExactCode.record(
        new RecordExactCode.Command(
            employer,
            new IndustryCode(request.industryCode()),
            request.reason().strip(),
            caller.actor().reference(),
            Roles.REGISTRAR));
    URI location = URI.create("/api/v1/employers/" + employer.value() + "/exact-code");
    return Response.created(location).entity(response(employer)).build();
  }

  private ExactCodesResponse response(OrganisationNumber employer) {
    Known known = grounds.factsOf(employer, clock.instant());
    if (!known.registration().registered()) {
      throw ProblemException.notFound();
    }
    TotalDuty duty = TotalDuty.on(Oslo.today(clock), rules.stored(), known.facts());
    return ExactCodesResponse.of(employer, duty, known.facts());
  }

  /**
   * @param industryCode below the registered one, and no coarser than an entry of the list
   */
  record RecordExactCodeRequest(
      @NotNull @Pattern(regexp = "[0-9]{2}(\\.?[0-9]{1,3})?") String industryCode,
      @NotNull @Size(max = 1000) @Pattern(regexp = "(?s).*\\S.*") @FreeText String reason) {}

  /**
   * @param industryCode that decides today: the exact one, or the registered
   * @param codes every one that was recorded, the first one first
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ExactCodesResponse(
      OrganisationNumber organisationNumber,
      TotalDuty.Outcome outcome,
      @Nullable String industryCode,
      @Nullable String registeredCode,
      List<Code> codes) {

    static ExactCodesResponse of(OrganisationNumber employer, TotalDuty duty, DutyFacts facts) {
      IndustryCode decides = duty.byList().assessment().code();
      return new ExactCodesResponse(
          employer,
          duty.outcome(),
          decides == null ? null : decides.value(),
          duty.byList().registeredCode(),
          facts.exactCodes().stream().map(it -> Code.of(it, facts)).toList());
    }
  }

  /**
   * @param to last day, where the national register has given another code since
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Code(
      UUID id,
      Classification classification,
      @Nullable String registeredCode,
      String industryCode,
      LocalDate from,
      @Nullable LocalDate to,
      String reason,
      Instant recordedAt,
      String recordedAs) {

    static Code of(ExactCode code, DutyFacts facts) {
      return new Code(
          code.id(),
          code.classification(),
          code.registered() == null ? null : code.registered().value(),
          code.code().value(),
          code.from(),
          code.lastDay(facts.readings()),
          code.reason(),
          code.recorded().at(),
          code.recorded().as());
    }
  }
}
