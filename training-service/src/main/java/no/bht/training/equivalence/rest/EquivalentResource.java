package no.bht.training.equivalence.rest;

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
import java.util.List;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.equivalence.domain.EquivalentId;
import no.bht.training.equivalence.domain.EquivalentTraining;
import no.bht.training.equivalence.usecase.ReadEquivalence;
import no.bht.training.equivalence.usecase.SetEquivalenceAside;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/equivalent-trainings")
@Produces(MediaType.APPLICATION_JSON)
class EquivalentResource {
  private final SetEquivalenceAside setEquivalenceAside;
  private final ReadEquivalence readEquivalence;

  EquivalentResource(SetEquivalenceAside setEquivalenceAside, ReadEquivalence readEquivalence) {
    this.setEquivalenceAside = setEquivalenceAside;
    this.readEquivalence = readEquivalence;
  }

  @GET
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Page<EquivalentResponse> all(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    List<EquivalentTraining> rows =
        readEquivalence.list(null, Cursor.idAfter(after), size.plusOne());
    return Page.of(rows, size, row -> Cursor.of(row.id().value())).map(EquivalentResponse::of);
  }

  @GET
  @Path("/{equivalentId}")
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER, Roles.INSPECTOR})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Response read(@PathParam("equivalentId") UUID equivalentId) {
    return answer(Response.ok(), readEquivalence.one(new EquivalentId(equivalentId)));
  }

  @POST
  @Path("/{equivalentId}/set-aside")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Response setAside(
      @PathParam("equivalentId") UUID equivalentId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid SetAsideRequest request) {
    return answer(
        Response.ok(),
        setEquivalenceAside.setAside(
            new SetEquivalenceAside.Command(
                new EquivalentId(equivalentId),
                request.reason(),
                version -> EntityTags.requireMatch(ifMatch, version))));
  }

  private static Response answer(Response.ResponseBuilder answer, EquivalentTraining judged) {
    return answer
        .tag(EntityTags.of(judged.version()))
        .entity(EquivalentResponse.of(judged))
        .build();
  }
}
