package no.bht.approval.publicregister;

import io.quarkus.vertx.http.Compressed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.approval.publicregister.RegisterSnapshot.Form;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** The whole register as a file; what comes after it stands in the change feed after its cursor. */
@Path("/api/v1/register")
@PermitAll
class SnapshotResource {
  /** Header with the cursor of the change feed that the snapshot holds everything up to. */
  static final String CURSOR = "Bht-Cursor";

  private final RegisterSnapshot snapshot;
  private final InstantSource clock;

  SnapshotResource(RegisterSnapshot snapshot, InstantSource clock) {
    this.snapshot = snapshot;
    this.clock = clock;
  }

  @GET
  @Path("/snapshot.ndjson")
  @Produces("application/x-ndjson")
  @Compressed
  public Response ndjson(@QueryParam("asOf") @Nullable String asOf, @Context Request request) {
    return answer(Form.NDJSON, asOf, request);
  }

  @GET
  @Path("/snapshot.csv")
  @Produces("text/csv;charset=UTF-8")
  @Compressed
  public Response csv(@QueryParam("asOf") @Nullable String asOf, @Context Request request) {
    return answer(Form.CSV, asOf, request);
  }

  private Response answer(Form form, @Nullable String asOf, Request request) {
    LocalDate asked = Days.day("asOf", asOf);
    LocalDate day = asked == null ? Oslo.today(clock) : asked;
    RegisterSnapshot.State state = snapshot.state();
    EntityTag tag = new EntityTag(state.tag() + "-" + day + "-" + form.name());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.build();
    }
    StreamingOutput body = out -> snapshot.write(form, day, out);
    return Response.ok(body).tag(tag).header(CURSOR, state.cursor()).build();
  }
}
