package no.bht.training.controlqueue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.time.Oslo;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.http.Word;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/course-control-queue")
@Produces(MediaType.APPLICATION_JSON)
class ControlQueueResource {
  private final ControlQueue queue;
  private final InstantSource clock;

  ControlQueueResource(ControlQueue queue, InstantSource clock) {
    this.queue = queue;
    this.clock = clock;
  }

  @GET
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Page<QueuedCourse> list(
      @QueryParam("reason") @Nullable String reason,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    List<QueuedCourse> rows =
        queue.on(
            Oslo.today(clock),
            Word.parse(ControlReason.class, reason, "/reason"),
            position(after),
            size.plusOne());
    return Page.of(rows, size, row -> new Cursor(row.since() + "/" + row.courseId()));
  }

  private static ControlQueue.Position position(@Nullable String after) {
    if (after == null || after.isBlank()) {
      return ControlQueue.Position.FIRST;
    }
    String[] parts = Cursor.parse(after).key().split("/", 2);
    try {
      LocalDate since = LocalDate.parse(parts[0]);
      if (since.getYear() < 1900 || since.getYear() > 2999) {
        throw Cursor.invalid();
      }
      return new ControlQueue.Position(since, UUID.fromString(parts[parts.length - 1]));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw Cursor.invalid();
    }
  }
}
