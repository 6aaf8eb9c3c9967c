package no.bht.employerregistry.listproposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.listproposal.ListJobs.Job;
import no.bht.employerregistry.listproposal.ListJobs.Kind;
import no.bht.employerregistry.listproposal.ListJobs.State;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import org.jspecify.annotations.Nullable;

/** The lists that apply, each on its days, and how the register follows them. */
@Path("/api/v1/industry-lists")
@Produces(MediaType.APPLICATION_JSON)
class IndustryListResource {
  private final IndustryRules rules;
  private final ListJobs jobs;

  IndustryListResource(IndustryRules rules, ListJobs jobs) {
    this.rules = rules;
    this.jobs = jobs;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record IndustryListResponse(
      String ruleVersion,
      Classification classification,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      int entries) {

    static IndustryListResponse of(IndustryList list) {
      return new IndustryListResponse(
          list.ruleVersion(),
          list.classification(),
          list.validFrom(),
          list.validTo(),
          list.entries().size());
    }
  }

  /**
   * @param toChange employers whose duty by list differed when it was last looked
   * @param changed how many of them were written
   * @param told changes of the total duty that were told
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ReEvaluationResponse(
      UUID id,
      LocalDate day,
      State state,
      @Nullable Long toChange,
      long changed,
      long told,
      Instant orderedAt,
      @Nullable Instant finishedAt) {

    static ReEvaluationResponse of(Job job) {
      return new ReEvaluationResponse(
          job.id(),
          job.day(),
          job.state(),
          job.total(),
          job.done(),
          job.changed(),
          job.orderedAt(),
          job.finishedAt());
    }
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.ANALYST})
  @Audited(basis = ListProposalResource.STATUTE)
  public Page<IndustryListResponse> list(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    LocalDate last = after == null ? LocalDate.MIN : Cursor.parse(after).day();
    List<IndustryListResponse> lists =
        rules.stored().lists().stream()
            .filter(list -> list.validFrom().isAfter(last))
            .limit(size.plusOne())
            .map(IndustryListResponse::of)
            .toList();
    return Page.of(lists, size, list -> new Cursor(list.validFrom().toString()));
  }

  @GET
  @Path("/re-evaluations")
  @RolesAllowed({Roles.REGISTRAR, Roles.OPS})
  @Audited(basis = ListProposalResource.STATUTE)
  public Page<ReEvaluationResponse> reEvaluations(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
            jobs.list(Kind.RE_EVALUATION, null, ListJobPages.before(after), size.plusOne()),
            size,
            ListJobPages::cursor)
        .map(ReEvaluationResponse::of);
  }
}
