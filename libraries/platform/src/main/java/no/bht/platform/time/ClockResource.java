package no.bht.platform.time;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import no.bht.platform.problem.ProblemException;

/** The settable clock of demonstrations and tests; not there unless the settings say so. */
@Path("/internal/clock")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("demonstration")
class ClockResource {
  private final ServiceClock clock;
  private final ClockOffsets offsets;
  private final ClockSettings settings;

  ClockResource(ServiceClock clock, ClockOffsets offsets, ClockSettings settings) {
    this.clock = clock;
    this.offsets = offsets;
    this.settings = settings;
  }

  @GET
  public ClockResponse read() {
    requireSettable();
    return response();
  }

  /** Moves the clock; it goes on ticking from there. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public ClockResponse set(@NotNull @Valid SetClockRequest request) {
    requireSettable();
    offsets.store(Duration.between(clock.realTime(), request.instant()));
    return response();
  }

  /** Gives real time back. */
  @DELETE
  public ClockResponse reset() {
    requireSettable();
    offsets.store(Duration.ZERO);
    return response();
  }

  private ClockResponse response() {
    return new ClockResponse(clock.instant(), clock.offset().toSeconds());
  }

  private void requireSettable() {
    if (!settings.settable()) {
      throw ProblemException.of(404, "not-found", "The clock of this service cannot be set.");
    }
  }

  record SetClockRequest(@NotNull Instant instant) {}

  record ClockResponse(Instant instant, long offsetSeconds) {}
}
