package no.bht.approval.approvalcase.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import no.bht.approval.Roles;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases.Judged;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.requirement.JudgementEntry;
import no.bht.approval.approvalcase.domain.requirement.MachineAssessment;
import no.bht.approval.approvalcase.usecase.ReadApplications;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import org.jspecify.annotations.Nullable;

/** Everything officers have said of the requirements, also what no longer counts. */
@Path(ApplicationResource.PATH + "/{id}/judgements")
@Produces(MediaType.APPLICATION_JSON)
class JudgementResource {
  private final ReadApplications applications;

  JudgementResource(ReadApplications applications) {
    this.applications = applications;
  }

  /**
   * A line of the log.
   *
   * @param cause that it was given, or why it ceased to count
   */
  record Line(
      int number,
      Instant enteredAt,
      ApprovalRequirement requirement,
      JudgementEntry.Cause cause,
      RequirementResponse.Officers judgement,
      MachineAssessment machine,
      String ruleVersion) {

    static Line of(Judged judged) {
      JudgementEntry entry = judged.entry();
      return new Line(
          judged.number(),
          judged.at(),
          entry.requirement(),
          entry.cause(),
          RequirementResponse.Officers.of(entry.judgement()),
          entry.machine(),
          entry.ruleVersion());
    }
  }

  @GET
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = "FOR-2011-12-06-1360 § 2-2")
  public Page<Line> list(
      @PathParam("id") UUID id,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
            applications.judgements(
                new ApprovalCaseId(id), Parameters.numberAfter(after), size.plusOne()),
            size,
            last -> new Cursor(Integer.toString(last.number())))
        .map(Line::of);
  }
}
