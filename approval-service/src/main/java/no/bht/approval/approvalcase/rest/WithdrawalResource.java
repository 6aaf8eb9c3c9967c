package no.bht.approval.approvalcase.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import no.bht.approval.Roles;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalId;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalState;
import no.bht.approval.approvalcase.domain.withdrawal.Withdrawals;
import no.bht.approval.approvalcase.usecase.withdrawal.DecideWithdrawal;
import no.bht.approval.approvalcase.usecase.withdrawal.DropWithdrawal;
import no.bht.approval.approvalcase.usecase.withdrawal.NotifyWithdrawal;
import no.bht.approval.approvalcase.usecase.withdrawal.ReadWithdrawals;
import no.bht.casework.domain.Reasons;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Withdrawal of approvals: notice, decision, or nothing of it. */
@Path(WithdrawalResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class WithdrawalResource {
  static final String PATH = "/api/v1/withdrawals";
  private static final String BASIS = "FOR-2011-12-06-1360 § 2-5";

  private final NotifyWithdrawal notify;
  private final DecideWithdrawal decide;
  private final DropWithdrawal drop;
  private final ReadWithdrawals withdrawals;

  WithdrawalResource(
      NotifyWithdrawal notify,
      DecideWithdrawal decide,
      DropWithdrawal drop,
      ReadWithdrawals withdrawals) {
    this.notify = notify;
    this.decide = decide;
    this.drop = drop;
    this.withdrawals = withdrawals;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CASE_OFFICER)
  @Idempotent
  @Audited(basis = BASIS)
  public Response open(@NotNull @Valid NotifyWithdrawalRequest request) {
    Withdrawals.Versioned opened = notify.open(request.toCommand());
    UUID id = opened.withdrawal().id().value();
    return Response.created(URI.create(PATH + "/" + id))
        .tag(EntityTags.of(opened.version()))
        .entity(WithdrawalResponse.of(withdrawals.get(opened.withdrawal().id())))
        .build();
  }

  @GET
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR})
  @Audited(basis = BASIS)
  public Page<WithdrawalResponse> list(
      @QueryParam("provider") @Nullable OrganisationNumber provider,
      @QueryParam("state") @Nullable String state,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
            withdrawals.list(
                provider,
                Parameters.enumOrNull(WithdrawalState.class, "state", state),
                after == null ? null : new WithdrawalId(Parameters.uuidAfter(after)),
                size.plusOne()),
            size,
            last -> new Cursor(last.withdrawal().id().value().toString()))
        .map(WithdrawalResponse::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = BASIS)
  public Response get(@PathParam("id") UUID id) {
    return answer(id);
  }

  @POST
  @Path("/{id}/decide")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = BASIS)
  public Response decide(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid DecideWithdrawalRequest request) {
    ReasonsBody reasons = request.reasons();
    decide.decide(
        new DecideWithdrawal.Command(
            new WithdrawalId(id),
            request.withdrawnFrom(),
            new Reasons(reasons.rules(), reasons.facts(), reasons.considerations()),
            version -> EntityTags.requireMatch(ifMatch, version)));
    return answer(id);
  }

  @POST
  @Path("/{id}/drop")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = BASIS)
  public Response drop(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid DropWithdrawalRequest request) {
    drop.drop(
        new WithdrawalId(id),
        request.reason(),
        version -> EntityTags.requireMatch(ifMatch, version));
    return answer(id);
  }

  private Response answer(UUID id) {
    ReadWithdrawals.Shown shown = withdrawals.get(new WithdrawalId(id));
    return Response.ok(WithdrawalResponse.of(shown)).tag(EntityTags.of(shown.version())).build();
  }
}
