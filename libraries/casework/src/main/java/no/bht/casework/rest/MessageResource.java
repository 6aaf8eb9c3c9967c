package no.bht.casework.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.bht.casework.domain.OutgoingMessage;
import no.bht.casework.usecase.ReadMessages;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Messages to the party of the token. */
@Path("/api/v1/messages")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"provider", "employer"})
class MessageResource {
  private static final String BASIS = "FOR-2004-06-25-988 § 8";

  private final ReadMessages readMessages;
  private final CaseAccess access;

  MessageResource(ReadMessages readMessages, CaseAccess access) {
    this.readMessages = readMessages;
    this.access = access;
  }

  @GET
  @Audited(basis = BASIS)
  public Page<MessageResponse> list(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
            readMessages.list(access.party(), Cursor.idAfter(after), size.plusOne()),
            size,
            message -> new Cursor(message.id().toString()))
        .map(MessageResponse::listed);
  }

  /** Shows a message; the first time is recorded. */
  @GET
  @Audited(basis = BASIS)
  @Path("/{id}")
  public MessageResponse open(@PathParam("id") UUID id) {
    OutgoingMessage message =
        readMessages.open(id, access.party(), access.who()).orElseThrow(ProblemException::notFound);
    return MessageResponse.opened(message);
  }
}
