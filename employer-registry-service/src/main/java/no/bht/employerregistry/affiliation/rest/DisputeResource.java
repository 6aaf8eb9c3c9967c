package no.bht.employerregistry.affiliation.rest;

import static no.bht.employerregistry.affiliation.rest.AffiliationResource.STATUTE;

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
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.Dispute;
import no.bht.employerregistry.affiliation.domain.Party;
import no.bht.employerregistry.affiliation.usecase.AgreeOnAffiliation;
import no.bht.employerregistry.affiliation.usecase.ResolveDispute;
import no.bht.employerregistry.http.QueryValue;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import org.jspecify.annotations.Nullable;

/** The registrar's cases of disagreement; each side sees its own. */
@Path("/api/v1/affiliation-disputes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DisputeResource {
  private final VisibleDisputes visible;
  private final AgreeOnAffiliation agree;
  private final ResolveDispute resolve;

  DisputeResource(VisibleDisputes visible, AgreeOnAffiliation agree, ResolveDispute resolve) {
    this.visible = visible;
    this.agree = agree;
    this.resolve = resolve;
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Page<DisputeResponse> list(
      @QueryParam("open") @Nullable String open,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    return visible
        .list(QueryValue.flag("open", open).orElse(null), after, PageSize.parse(limit))
        .map(DisputeResponse::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.REGISTRAR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Response get(@PathParam("id") UUID id) {
    return answer(visible.get(id));
  }

  @POST
  @Path("/{id}/statement")
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Response state(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid StatementRequest request) {
    Dispute held = hold(id, ifMatch);
    return answer(resolve.state(held, visible.side(held), request.text()));
  }

  @POST
  @Path("/{id}/withdraw")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Response withdraw(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    Affiliation affiliation = visible.holdAffiliation(id);
    Dispute held = hold(id, ifMatch);
    Party by = visible.side(held);
    return answer(agree.withdraw(affiliation, held, by));
  }

  @POST
  @Path("/{id}/resolve")
  @RolesAllowed(Roles.REGISTRAR)
  @Audited(basis = STATUTE)
  public Response resolve(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ResolveDisputeRequest request) {
    Dispute.Outcome outcome = request.toOutcome();
    Affiliation affiliation = visible.holdAffiliation(id);
    Dispute held = hold(id, ifMatch);
    AffiliationTerms terms =
        request.terms() == null ? null : request.terms().between(held.employer(), held.provider());
    return answer(resolve.resolve(affiliation, held, outcome, request.reasons(), terms));
  }

  private Dispute hold(UUID id, @Nullable String ifMatch) {
    Dispute held = visible.hold(id);
    EntityTags.requireMatch(ifMatch, held.version());
    return held;
  }

  private static Response answer(Dispute dispute) {
    return Response.ok(DisputeResponse.of(dispute)).tag(EntityTags.of(dispute.version())).build();
  }
}
