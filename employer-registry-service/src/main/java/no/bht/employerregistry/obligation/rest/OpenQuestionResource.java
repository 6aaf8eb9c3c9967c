package no.bht.employerregistry.obligation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.http.QueryValue;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.industryrule.domain.OpenQuestion;
import no.bht.employerregistry.obligation.domain.DutyHistory;
import no.bht.employerregistry.obligation.domain.DutyHistory.OpenCase;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** The registrar's work list of open questions and unknown codes. */
@Path("/api/v1/industry-questions")
@Produces(MediaType.APPLICATION_JSON)
class OpenQuestionResource {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-1";

  private final DutyHistory history;
  private final IndustryRules rules;
  private final InstantSource clock;

  OpenQuestionResource(DutyHistory history, IndustryRules rules, InstantSource clock) {
    this.history = history;
    this.rules = rules;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR})
  @Audited(basis = STATUTE)
  public Page<OpenCaseResponse> open(
      @QueryParam("question") @Nullable String question,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    OpenQuestion only = QueryValue.choice(OpenQuestion.class, "question", question).orElse(null);
    PageSize size = PageSize.parse(limit);
    List<String> seen =
        after == null || after.isEmpty() ? List.of() : Cursor.parse(after).columns(2);
    List<OpenCase> found =
        history.open(
            only,
            seen.isEmpty() ? null : questionOf(seen.getFirst()),
            seen.isEmpty() ? null : seen.getLast(),
            rules.now(),
            Oslo.today(clock),
            size.plusOne());
    return Page.of(found, size, last -> Cursor.of(last.question().name(), last.employer().value()))
        .map(OpenCaseResponse::of);
  }

  private static OpenQuestion questionOf(String name) {
    try {
      return OpenQuestion.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw Cursor.invalid();
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OpenCaseResponse(
      OrganisationNumber organisationNumber,
      OpenQuestion question,
      @Nullable String ruleVersion,
      @Nullable String entry,
      @Nullable String industryCode,
      @Nullable String classification,
      LocalDate since) {

    static OpenCaseResponse of(OpenCase open) {
      return new OpenCaseResponse(
          open.employer(),
          open.question(),
          open.ruleVersion(),
          open.entry(),
          open.industryCode(),
          open.classification() == null ? null : open.classification().name(),
          open.since());
    }
  }
}
