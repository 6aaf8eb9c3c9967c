package no.bht.employerregistry.affiliation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationId;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.Affiliations.Search;
import no.bht.employerregistry.affiliation.domain.Party;
import no.bht.employerregistry.affiliation.usecase.StartAffiliation;
import no.bht.employerregistry.http.QueryValue;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Reporting and reading affiliations. */
@Path("/api/v1/affiliations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AffiliationResource {
  static final String STATUTE = "FOR-2011-12-06-1355 § 13-1";

  private final StartAffiliation startAffiliation;
  private final VisibleAffiliations visible;
  private final InstantSource clock;

  AffiliationResource(
      StartAffiliation startAffiliation, VisibleAffiliations visible, InstantSource clock) {
    this.startAffiliation = startAffiliation;
    this.visible = visible;
    this.clock = clock;
  }

  @POST
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER, Roles.REGISTRAR})
  @Idempotent
  @Audited(basis = STATUTE)
  public Response start(@NotNull @Valid StartAffiliationRequest request) {
    AffiliationTerms terms = request.toTerms();
    Party by = visible.requireParty(terms, Roles.REGISTRAR);
    Affiliation started = startAffiliation.start(terms, request.toContacts(), by);
    return answer(
        visible,
        Response.created(URI.create("/api/v1/affiliations/" + started.id().value())),
        started);
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Page<AffiliationResponse> list(
      @BeanParam AffiliationFilter filter,
      @QueryParam("knownAt") @Nullable String knownAt,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    Search search = filter.search(Oslo.today(clock));
    Optional<Instant> moment = QueryValue.moment("knownAt", knownAt);
    return moment.isEmpty()
        ? visible.list(search, after, PageSize.parse(limit))
        : new Page<>(visible.knownAt(search, moment.get()), null);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Response get(@PathParam("id") UUID id) {
    return answer(
        visible,
        Response.ok(),
        visible.get(new AffiliationId(id), Roles.REGISTRAR, Roles.INSPECTOR));
  }

  @GET
  @Path("/{id}/history")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Page<KnownResponse> history(
      @PathParam("id") UUID id,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    AffiliationId affiliation = new AffiliationId(id);
    visible.get(affiliation, Roles.REGISTRAR, Roles.INSPECTOR);
    return Versions.page(
        visible.history(affiliation), after, PageSize.parse(limit), visible::response);
  }

  static Response answer(
      VisibleAffiliations visible, Response.ResponseBuilder answer, Affiliation affiliation) {
    return answer
        .tag(EntityTags.of(affiliation.version()))
        .entity(visible.response(affiliation))
        .build();
  }
}
