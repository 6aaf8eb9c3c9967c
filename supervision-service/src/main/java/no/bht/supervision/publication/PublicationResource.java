package no.bht.supervision.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.supervision.Roles;

/** What inspectors publish, amend and take down. */
@Path("/api/v1/reactions/{id}/publication")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSPECTOR)
class PublicationResource {
  private static final String BASIS = "FOR-2008-10-17-1119 § 7";

  private final Publications publications;
  private final Caller caller;

  PublicationResource(Publications publications, Caller caller) {
    this.publications = publications;
    this.caller = caller;
  }

  @POST
  @Idempotent
  @Audited(basis = BASIS)
  public Response publish(@PathParam("id") UUID reaction) {
    return created(publications.publish(reaction, caller.subject()));
  }

  @POST
  @Path("/amendments")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Audited(basis = BASIS)
  public Response amend(
      @PathParam("id") UUID reaction, @NotNull @Valid PublicationRequest request) {
    return created(publications.amend(reaction, request.cause(), caller.subject()));
  }

  @POST
  @Path("/take-down")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Audited(basis = BASIS)
  public Response takeDown(
      @PathParam("id") UUID reaction, @NotNull @Valid PublicationRequest request) {
    return created(publications.takeDown(reaction, request.cause(), caller.subject()));
  }

  private static Response created(Optional<PublishedReaction> entered) {
    PublishedReaction published = entered.orElseThrow(ProblemException::notFound);
    return Response.created(URI.create(PublishedReactionResource.PATH + "/" + published.id()))
        .entity(published)
        .build();
  }
}
