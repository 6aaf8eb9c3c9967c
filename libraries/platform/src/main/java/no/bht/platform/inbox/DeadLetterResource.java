package no.bht.platform.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Records that were put aside, for the operator: what and why, never their content. */
@Path("/api/v1/operations/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ops")
class DeadLetterResource {

  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final String BASIS = "GDPR art. 6 (1) e";

  private final DeadLetterTable table;
  private final ReplayDeadLetter replayDeadLetter;

  DeadLetterResource(DeadLetterTable table, ReplayDeadLetter replayDeadLetter) {
    this.table = table;
    this.replayDeadLetter = replayDeadLetter;
  }

  @GET
  @Audited(basis = BASIS)
  public Page<DeadLetter> list(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
        table.after(
            after == null ? BEFORE_ALL : Cursor.parse(after).as(UUID::fromString), size.plusOne()),
        size,
        letter -> new Cursor(letter.id().toString()));
  }

  @POST
  @Path("/{id}/replay")
  @Audited(basis = BASIS)
  public DeadLetter replay(@PathParam("id") String id) {
    return replayDeadLetter.replay(idOf(id));
  }

  private static UUID idOf(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw ProblemException.notFound();
    }
  }
}
