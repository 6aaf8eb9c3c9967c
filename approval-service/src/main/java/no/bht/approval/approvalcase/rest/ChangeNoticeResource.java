package no.bht.approval.approvalcase.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import no.bht.approval.Roles;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.followup.ChangeNotice;
import no.bht.approval.approvalcase.usecase.HandleFollowUp;
import no.bht.approval.approvalcase.usecase.ReceiveChangeNotice;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKeys;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Change notices: what an approved provider tells between applications. */
@Path(ChangeNoticeResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class ChangeNoticeResource {
  static final String PATH = "/api/v1/change-notices";

  private final ReceiveChangeNotice receive;
  private final HandleFollowUp notices;
  private final PersonKeys keys;
  private final Caller caller;
  private final InstantSource clock;

  ChangeNoticeResource(
      ReceiveChangeNotice receive,
      HandleFollowUp notices,
      PersonKeys keys,
      Caller caller,
      InstantSource clock) {
    this.receive = receive;
    this.notices = notices;
    this.keys = keys;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PROVIDER)
  @Idempotent
  @Audited(basis = "FOR-2011-12-06-1360 § 2-2")
  public Response receive(@NotNull @Valid ChangeNoticeRequest request) {
    caller.requireParty(request.provider());
    ChangeNotice notice =
        receive.receive(
            new ReceiveChangeNotice.Command(
                request.provider(),
                request.effectiveFrom(),
                request.explanation(),
                request.change(keys, Oslo.today(clock))));
    return Response.created(URI.create(PATH + "/" + notice.id()))
        .entity(ChangeNoticeResponse.of(notice))
        .build();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = "FOR-2011-12-06-1360 § 2-2")
  public ChangeNoticeResponse get(@PathParam("id") UUID id) {
    return ChangeNoticeResponse.of(notices.notice(id));
  }

  @GET
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = "FOR-2011-12-06-1360 § 2-2")
  public Page<ChangeNoticeResponse> list(
      @QueryParam("provider") @NotNull OrganisationNumber provider,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    ApprovalCaseId before = Parameters.idAfter(after);
    return Page.of(
            notices.notices(provider, before == null ? null : before.value(), size.plusOne()),
            size,
            last -> new Cursor(last.id().toString()))
        .map(ChangeNoticeResponse::of);
  }
}
