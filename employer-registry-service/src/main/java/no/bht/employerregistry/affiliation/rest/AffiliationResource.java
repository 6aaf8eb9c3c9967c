package no.bht.employerregistry.affiliation.rest;

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
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationId;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.usecase.EndAffiliation;
import no.bht.employerregistry.affiliation.usecase.StartAffiliation;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/affiliations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AffiliationResource {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-1";

  private final StartAffiliation startAffiliation;
  private final EndAffiliation endAffiliation;
  private final VisibleAffiliations visible;

  AffiliationResource(
      StartAffiliation startAffiliation,
      EndAffiliation endAffiliation,
      VisibleAffiliations visible) {
    this.startAffiliation = startAffiliation;
    this.endAffiliation = endAffiliation;
    this.visible = visible;
  }

  @POST
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER, Roles.REGISTRAR})
  @Idempotent
  @Audited(basis = STATUTE)
  public Response start(@NotNull @Valid StartAffiliationRequest request) {
    AffiliationTerms terms = request.toTerms();
    visible.requireParty(terms, Roles.REGISTRAR);
    Affiliation started = startAffiliation.start(terms);
    return answer(Response.created(URI.create("/api/v1/affiliations/" + idOf(started))), started);
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Page<AffiliationResponse> list(
      @QueryParam("employer") @Nullable OrganisationNumber employer,
      @QueryParam("provider") @Nullable OrganisationNumber provider,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    return visible.list(employer, provider, after, PageSize.parse(limit));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Response get(@PathParam("id") UUID id) {
    return answer(
        Response.ok(), visible.get(new AffiliationId(id), Roles.REGISTRAR, Roles.INSPECTOR));
  }

  @POST
  @Path("/{id}/end")
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER, Roles.REGISTRAR})
  @Audited(basis = STATUTE)
  public Response end(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid EndAffiliationRequest request) {
    Affiliation affiliation = visible.get(new AffiliationId(id), Roles.REGISTRAR);
    EntityTags.requireMatch(ifMatch, affiliation.version());
    return answer(Response.ok(), endAffiliation.end(affiliation.id(), request.lastDay()));
  }

  private Response answer(Response.ResponseBuilder answer, Affiliation affiliation) {
    return answer
        .tag(EntityTags.of(affiliation.version()))
        .entity(visible.response(affiliation))
        .build();
  }

  private static UUID idOf(Affiliation affiliation) {
    return affiliation.id().value();
  }
}
