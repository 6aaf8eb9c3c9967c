package no.bht.employerregistry.obligation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.industryrule.domain.OpenQuestion;
import no.bht.employerregistry.obligation.domain.DutyGrounds;
import no.bht.employerregistry.obligation.domain.DutyGrounds.Known;
import no.bht.employerregistry.obligation.domain.TotalDuty;
import no.bht.employerregistry.obligation.usecase.AnswerQuestion;
import no.bht.employerregistry.obligation.usecase.AnswerQuestion.Command;
import no.bht.platform.audit.Audited;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** The question that an employer's code leaves open, and its answers. */
@Path("/api/v1/employers/{organisationNumber}/industry-question")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class QuestionResource {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-1";

  private final AnswerQuestion answerQuestion;
  private final DutyGrounds grounds;
  private final IndustryRules rules;
  private final Caller caller;
  private final InstantSource clock;

  QuestionResource(
      AnswerQuestion answerQuestion,
      DutyGrounds grounds,
      IndustryRules rules,
      Caller caller,
      InstantSource clock) {
    this.answerQuestion = answerQuestion;
    this.grounds = grounds;
    this.rules = rules;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER})
  @Audited(basis = STATUTE)
  public QuestionResponse question(
      @PathParam("organisationNumber") OrganisationNumber employer,
      @QueryParam("language") @Nullable String language,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    AnswerLanguage spoken = AnswerLanguage.of(language, accepted);
    caller.requireParty(employer, Roles.REGISTRAR, Roles.INSPECTOR);
    return response(employer, spoken);
  }

  @POST
  @Path("/answers")
  @RolesAllowed({Roles.REGISTRAR, Roles.EMPLOYER})
  @Idempotent
  @Audited(basis = STATUTE)
  public Response answer(
      @PathParam("organisationNumber") OrganisationNumber employer,
      @NotNull @Valid AnswerRequest request) {
    caller.requireParty(employer, Roles.REGISTRAR);
    if (!request.within() && request.part() != null) {
      throw ProblemException.of(
              400, "validation-failed", "The request breaks the rules of its schema.")
          .withError("/part", "not-allowed");
    }
    answerQuestion.answer(
        new Command(
            employer,
            new IndustryCode(request.entry()),
            request.within(),
            request.part(),
            request.reason(),
            caller.actor().reference(),
            caller.is(Roles.REGISTRAR) ? Roles.REGISTRAR : Roles.EMPLOYER));
    URI location = URI.create("/api/v1/employers/" + employer.value() + "/industry-question");
    return Response.created(location).entity(response(employer, AnswerLanguage.NB)).build();
  }

  private QuestionResponse response(OrganisationNumber employer, AnswerLanguage language) {
    Known known = grounds.factsOf(employer, clock.instant());
    if (!known.registration().registered()) {
      throw ProblemException.notFound();
    }
    TotalDuty duty = TotalDuty.on(Oslo.today(clock), rules.stored(), known.facts());
    return QuestionResponse.of(employer, duty, known, language);
  }

  /**
   * @param entry the entry whose question is answered, as it was asked
   * @param within whether the enterprise is within the entry
   */
  record AnswerRequest(
      @NotNull @Pattern(regexp = "[0-9]{2}(\\.?[0-9]{1,3})?") String entry,
      @NotNull Boolean within,
      @Size(max = 200) @Pattern(regexp = ".*\\S.*") @FreeText @Nullable String part,
      @Size(max = 1000) @FreeText @Nullable String reason) {}

  /** What is open, the question that decides, and every answer so far. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record QuestionResponse(
      OrganisationNumber organisationNumber,
      TotalDuty.Outcome outcome,
      @Nullable OpenQuestion open,
      Help.@Nullable Question question,
      DutyResponse.@Nullable Answer answer,
      List<DutyResponse.Answer> answers) {

    static QuestionResponse of(
        OrganisationNumber employer, TotalDuty duty, Known known, AnswerLanguage language) {
      boolean gone = duty.isDeregistered();
      return new QuestionResponse(
          employer,
          duty.outcome(),
          gone || duty.answer() != null ? null : duty.byList().assessment().question(),
          gone || duty.question() == null ? null : Help.Question.of(duty.question(), language),
          duty.answer() == null ? null : DutyResponse.Answer.of(duty.answer()),
          known.facts().answers().stream().map(DutyResponse.Answer::of).toList());
    }
  }
}
