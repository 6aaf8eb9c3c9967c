package no.bht.supervision.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.rows.RowSource;
import no.bht.supervision.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Earlier inspections. Not {@code @Idempotent} nor {@code @Audited} as others are: those hold a
 * transaction over the whole call, and this one takes many; a row told again changes nothing.
 */
@Path("/api/v1/earlier-inspections")
@Produces(MediaType.APPLICATION_JSON)
class HistoryResource {
  private static final String SOURCE = "[a-z0-9][a-z0-9-]{0,39}";

  private final HistoryImport history;
  private final HistoryAudit audit;

  HistoryResource(HistoryImport history, HistoryAudit audit) {
    this.history = history;
    this.audit = audit;
  }

  @POST
  @Consumes({RowSource.NDJSON, RowSource.CSV})
  @RolesAllowed(Roles.REGISTRAR)
  public HistoryImport.Answer takeIn(
      @QueryParam("source") @Nullable String source,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
      @Nullable InputStream body)
      throws IOException {
    if (source == null || !source.matches(SOURCE)) {
      throw ProblemException.of(400, "value-invalid", "The source is a short name.")
          .withError("/source", "value-invalid");
    }
    if (body != null && type != null) {
      PushbackInputStream rows = new PushbackInputStream(body);
      int first = rows.read();
      if (first >= 0) {
        rows.unread(first);
        audit.note();
        return history.takeIn(source, RowSource.of(type, rows, Field.ROWS));
      }
    }
    throw ProblemException.of(
        400, "body-missing", "There are no rows, or it is not said how they are written.");
  }
}
