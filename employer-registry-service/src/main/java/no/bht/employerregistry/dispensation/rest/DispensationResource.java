package no.bht.employerregistry.dispensation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.DispensationState;
import no.bht.employerregistry.dispensation.usecase.ApplyForDispensation;
import no.bht.employerregistry.dispensation.usecase.EndDispensation;
import no.bht.employerregistry.dispensation.usecase.HandleApplication;
import no.bht.employerregistry.http.QueryValue;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** What an employer does with its dispensation; an officer does the same for what came on paper. */
@Path(DispensationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DispensationResource {
  static final String PATH = "/api/v1/dispensations";
  static final String STATUTE = "FOR-2011-12-06-1355 § 1-5";

  private final ApplyForDispensation apply;
  private final HandleApplication handle;
  private final EndDispensation end;
  private final DispensationList list;
  private final VisibleDispensations visible;
  private final Caller caller;

  DispensationResource(
      ApplyForDispensation apply,
      HandleApplication handle,
      EndDispensation end,
      DispensationList list,
      VisibleDispensations visible,
      Caller caller) {
    this.apply = apply;
    this.handle = handle;
    this.end = end;
    this.list = list;
    this.visible = visible;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.EMPLOYER, Roles.REGISTRAR})
  @Idempotent
  @Audited(basis = STATUTE)
  public Response apply(@NotNull @Valid ApplyRequest request) {
    caller.requireParty(request.employer(), Roles.REGISTRAR);
    if (caller.is(Roles.REGISTRAR) == (request.receivedOn() == null)) {
      throw ProblemException.of(
              400, "validation-failed", "Officers say when it came on paper, and nobody else.")
          .withError("/receivedOn", request.receivedOn() == null ? "required" : "officers-only");
    }
    Dispensation applied =
        apply.apply(
            new ApplyForDispensation.Command(
                request.employer(),
                request.application().toDomain(),
                Near.orNull(request.receivedOn(), "/receivedOn")));
    return visible.answer(Response.created(URI.create(PATH + "/" + applied.id().value())), applied);
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER})
  @Audited(basis = STATUTE)
  public Page<DispensationList.Item> list(
      @QueryParam("employer") @Nullable OrganisationNumber employer,
      @QueryParam("state") @Nullable String state,
      @QueryParam("open") @Nullable String open,
      @QueryParam("assignee") @Size(max = 100) @Pattern(regexp = "[^\\s\\p{Cntrl}]+")
          @Nullable String assignee,
      @QueryParam("unassigned") @Nullable String unassigned,
      @QueryParam("overdue") @Nullable String overdue,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    return list.page(
        new DispensationList.Filter(
            whose(employer),
            QueryValue.choice(DispensationState.class, "state", state).orElse(null),
            QueryValue.flag("open", open).orElse(null),
            assignee,
            QueryValue.flag("unassigned", unassigned).orElse(false),
            QueryValue.flag("overdue", overdue).orElse(false)),
        after,
        PageSize.parse(limit));
  }

  /** An employer gets its own; one that names another gets nothing. */
  private @Nullable OrganisationNumber whose(@Nullable OrganisationNumber employer) {
    if (visible.isOfficer()) {
      return employer;
    }
    OrganisationNumber own = caller.organisation().orElseThrow(ProblemException::notFound);
    if (employer != null && !employer.equals(own)) {
      throw ProblemException.notFound();
    }
    return own;
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER})
  @Audited(basis = STATUTE)
  public Response get(@PathParam("id") UUID id) {
    return visible.answer(Response.ok(), visible.get(id, Roles.REGISTRAR, Roles.INSPECTOR));
  }

  @PUT
  @Path("/{id}/application")
  @RolesAllowed({Roles.EMPLOYER, Roles.REGISTRAR})
  @Audited(basis = STATUTE)
  public Response restate(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid StatementsBody application) {
    return visible.answer(
        Response.ok(), handle.restate(visible.target(id, ifMatch), application.toDomain()));
  }

  @POST
  @Path("/{id}/withdraw")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.EMPLOYER, Roles.REGISTRAR})
  @Audited(basis = STATUTE)
  public Response withdraw(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return visible.answer(Response.ok(), handle.withdraw(visible.target(id, ifMatch)));
  }

  @POST
  @Path("/{id}/give-up")
  @RolesAllowed({Roles.EMPLOYER, Roles.REGISTRAR})
  @Audited(basis = STATUTE)
  public Response giveUp(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Bodies.GiveUp request) {
    return visible.answer(
        Response.ok(),
        end.giveUp(visible.target(id, ifMatch), Near.day(request.lastDay(), "/lastDay")));
  }
}
