package no.bht.supervision.rejectedreport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import no.bht.platform.person.FreeText;
import no.bht.supervision.Roles;
import no.bht.supervision.http.Target;
import no.bht.supervision.rejectedreport.RejectionState.Step;

/** What follows a rejection: redone, accepted or not, another supplier, taken back. */
@Path(RejectedReportResource.PATH + "/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Audited(basis = RejectionEvents.BASIS)
class HandleRejectionResource {
  private final HandleRejection handle;

  HandleRejectionResource(HandleRejection handle) {
    this.handle = handle;
  }

  /** What is said with the step; the parties read it. */
  record TextRequest(@NotBlank @FreeText @Size(max = 10_000) String text) {}

  @POST
  @Path("/redone")
  @RolesAllowed({Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  public Response redone(@BeanParam Target target, @NotNull @Valid TextRequest request) {
    return take(target, Step.REPORT_REDONE, request);
  }

  @POST
  @Path("/accept")
  @RolesAllowed(Roles.INSPECTOR)
  public Response accept(@BeanParam Target target, @NotNull @Valid TextRequest request) {
    return take(target, Step.ACCEPT, request);
  }

  @POST
  @Path("/reject-again")
  @RolesAllowed(Roles.INSPECTOR)
  public Response rejectAgain(@BeanParam Target target, @NotNull @Valid TextRequest request) {
    return take(target, Step.REJECT_AGAIN, request);
  }

  @POST
  @Path("/demand-other-supplier")
  @RolesAllowed(Roles.INSPECTOR)
  public Response demandOtherSupplier(
      @BeanParam Target target, @NotNull @Valid TextRequest request) {
    return take(target, Step.DEMAND_OTHER_SUPPLIER, request);
  }

  @POST
  @Path("/withdraw")
  @RolesAllowed(Roles.INSPECTOR)
  public Response withdraw(@BeanParam Target target, @NotNull @Valid TextRequest request) {
    return take(target, Step.WITHDRAW, request);
  }

  private Response take(Target target, Step step, TextRequest request) {
    RejectedReport report = handle.take(target.id(), target, step, request.text());
    return Response.ok(report).tag(EntityTags.of(report.version())).build();
  }
}
