package no.bht.supervision.mtam;

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
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.Roles;
import org.jspecify.annotations.Nullable;

/** Inspectors send messages to other authorities and read what others have sent. */
@Path(AuthorityMessageResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSPECTOR)
class AuthorityMessageResource {
  static final String PATH = "/api/v1/authority-messages";
  private static final String BASIS = "LOV-2005-06-17-62 § 18-1";

  private final MtamSettings settings;
  private final SendingRules rules;
  private final OutgoingMessages outgoing;
  private final ReceivedMessages received;

  AuthorityMessageResource(
      MtamSettings settings,
      SendingRules rules,
      OutgoingMessages outgoing,
      ReceivedMessages received) {
    this.settings = settings;
    this.rules = rules;
    this.outgoing = outgoing;
    this.received = received;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Audited(basis = BASIS)
  public Response send(@NotNull @Valid SendMessageRequest request) {
    if (!settings.enabled()) {
      throw ProblemException.notFound();
    }
    rules.require(request);
    AuthorityMessage message = outgoing.add(request);
    return Response.created(URI.create(PATH + "/" + message.id())).entity(message).build();
  }

  @GET
  @Audited(basis = BASIS)
  public Page<AuthorityMessage> sent(
      @QueryParam("unit") @Nullable OrganisationNumber unit,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
        outgoing.page(unit, Cursor.idAfter(after), size.plusOne()),
        size,
        message -> Cursor.of(message.id()));
  }

  @GET
  @Path("/{id}")
  @Audited(basis = BASIS)
  public AuthorityMessage sent(@PathParam("id") UUID id) {
    return outgoing.find(id).orElseThrow(ProblemException::notFound);
  }

  @GET
  @Path("/received")
  @Audited(basis = BASIS)
  public Page<ReceivedMessage> received(
      @QueryParam("unit") @Nullable OrganisationNumber unit,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
        received.page(unit, Cursor.idAfter(after), size.plusOne()),
        size,
        message -> Cursor.of(message.id()));
  }
}
