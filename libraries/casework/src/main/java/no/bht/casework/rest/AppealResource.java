package no.bht.casework.rest;

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
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.appeal.Appeal;
import no.bht.casework.domain.appeal.AppealState;
import no.bht.casework.usecase.appeal.DismissAppeal;
import no.bht.casework.usecase.appeal.HandleAppeal;
import no.bht.casework.usecase.appeal.ReadAppeals;
import no.bht.casework.usecase.appeal.RecordOutcome;
import no.bht.casework.usecase.appeal.ReverseDecision;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Appeals; what is not the party's is the officers'. */
@Path("/api/v1/appeals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(CaseAccess.OFFICER)
class AppealResource {
  private static final String INVESTIGATION = "LOV-1967-02-10 § 33";

  private final ReadAppeals readAppeals;
  private final HandleAppeal handle;
  private final DismissAppeal dismiss;
  private final ReverseDecision reverse;
  private final RecordOutcome recordOutcome;
  private final CaseAccess access;

  AppealResource(
      ReadAppeals readAppeals,
      HandleAppeal handle,
      DismissAppeal dismiss,
      ReverseDecision reverse,
      RecordOutcome recordOutcome,
      CaseAccess access) {
    this.readAppeals = readAppeals;
    this.handle = handle;
    this.dismiss = dismiss;
    this.reverse = reverse;
    this.recordOutcome = recordOutcome;
    this.access = access;
  }

  @GET
  @Audited(basis = INVESTIGATION)
  public Page<AppealResponse> list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
            readAppeals.list(stateOf(state), Cursor.idAfter(after), size.plusOne()),
            size,
            appeal -> Cursor.of(appeal.id()))
        .map(AppealResponse::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"provider", "employer", CaseAccess.OFFICER})
  @Audited(basis = "LOV-1967-02-10 § 18")
  public Response get(@PathParam("id") UUID id) {
    Optional<Appeal> appeal = readAppeals.appeal(id);
    appeal.ifPresent(found -> access.require(found.filing().party()));
    return answer(appeal);
  }

  @POST
  @Path("/{id}/take-up")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = "LOV-1967-02-10 § 31")
  public Response takeUp(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid TakeUpRequest request) {
    return answer(handle.takeUp(command(id, ifMatch), request.ground(), request.reason()));
  }

  @POST
  @Path("/{id}/dismiss")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = INVESTIGATION)
  public Response dismiss(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid DismissAppealRequest request) {
    return answer(
        dismiss.dismiss(
            new DismissAppeal.Command(
                id,
                request.ground(),
                request.reasons().toDomain(),
                access.who(),
                CaseAccess.matching(ifMatch))));
  }

  @POST
  @Path("/{id}/reverse")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = INVESTIGATION)
  public Response reverse(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ReverseRequest request) {
    return answer(reverse.onAppeal(id, request.by(access.who()), CaseAccess.matching(ifMatch)));
  }

  @POST
  @Path("/{id}/forward")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = INVESTIGATION)
  public Response forward(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ForwardRequest request) {
    return answer(handle.forward(command(id, ifMatch), request.statement()));
  }

  @POST
  @Path("/{id}/outcome")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = "LOV-1967-02-10 § 34")
  public Response outcome(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid OutcomeRequest request) {
    return answer(
        recordOutcome.record(
            new RecordOutcome.Command(
                id,
                request.outcome(),
                request.decidedOn(),
                request.text(),
                request.terms() == null ? Map.of() : request.terms(),
                access.who(),
                CaseAccess.matching(ifMatch))));
  }

  @POST
  @Path("/{id}/withdraw")
  @RolesAllowed({"provider", "employer"})
  @Audited(basis = "LOV-1967-02-10 § 28")
  public Response withdraw(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answer(handle.withdraw(command(id, ifMatch), access.party()));
  }

  private HandleAppeal.Command command(UUID id, @Nullable String ifMatch) {
    return new HandleAppeal.Command(id, access.who(), CaseAccess.matching(ifMatch));
  }

  private static Response answer(Optional<Appeal> appeal) {
    return appeal
        .map(found -> Response.ok(AppealResponse.of(found)).tag(EntityTags.of(found.version())))
        .orElseThrow(ProblemException::notFound)
        .build();
  }

  private static @Nullable AppealState stateOf(@Nullable String state) {
    if (state == null) {
      return null;
    }
    return Arrays.stream(AppealState.values())
        .filter(known -> known.name().equals(state))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.of(400, "parameter-invalid", "A parameter has no such value.")
                    .withError("/state", "parameter-invalid"));
  }
}
