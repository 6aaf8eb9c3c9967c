package no.bht.employerregistry.registerfeed.rest;

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
import java.time.InstantSource;
import no.bht.employerregistry.FeedSettings;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.http.QueryValue;
import no.bht.employerregistry.registerfeed.domain.FeedState;
import no.bht.employerregistry.registerfeed.domain.FeedStates;
import no.bht.employerregistry.registerfeed.usecase.FeedAlarms;
import no.bht.employerregistry.registerfeed.usecase.SteerFeed;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import org.jspecify.annotations.Nullable;

/** Progress of the feeds, and what an operator may order; an order is done within moments. */
@Path("/api/v1/register-feed")
@Produces(MediaType.APPLICATION_JSON)
class RegisterFeedResource {
  private static final String BASIS = "FOR-2011-12-06-1355 § 13-1";

  private final FeedStates states;
  private final FeedRejections rejections;
  private final SteerFeed steer;
  private final FeedAlarms alarms;
  private final FeedSettings settings;
  private final InstantSource clock;

  RegisterFeedResource(
      FeedStates states,
      FeedRejections rejections,
      SteerFeed steer,
      FeedAlarms alarms,
      FeedSettings settings,
      InstantSource clock) {
    this.states = states;
    this.rejections = rejections;
    this.steer = steer;
    this.alarms = alarms;
    this.settings = settings;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.OPS, Roles.REGISTRAR})
  @Audited(basis = BASIS)
  public RegisterFeedResponse get() {
    return new RegisterFeedResponse(
        FeedSettings.isOn(settings),
        settings.address().map(Object::toString).orElse(null),
        states.all().stream().map(this::response).toList());
  }

  @GET
  @Path("/{unit}/rejections")
  @RolesAllowed({Roles.OPS, Roles.REGISTRAR})
  @Audited(basis = BASIS)
  public Page<FeedRejectionResponse> rejections(
      @PathParam("unit") String unit,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    return rejections.of(unitOf(unit), after, PageSize.parse(limit));
  }

  @POST
  @Path("/{unit}/fetch")
  @RolesAllowed(Roles.OPS)
  @Audited(basis = BASIS)
  public Response fetch(@PathParam("unit") String unit) {
    return ordered(steer.fetch(unitOf(unit)));
  }

  @POST
  @Path("/{unit}/bulk")
  @RolesAllowed(Roles.OPS)
  @Audited(basis = BASIS)
  public Response compareWithBulk(@PathParam("unit") String unit) {
    return ordered(steer.compareWithBulk(unitOf(unit)));
  }

  @POST
  @Path("/{unit}/restart")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.OPS)
  @Audited(basis = BASIS)
  public Response restart(
      @PathParam("unit") String unit, @NotNull @Valid RestartFeedRequest request) {
    return ordered(steer.restart(unitOf(unit), request.moment()));
  }

  private Response ordered(FeedState state) {
    return Response.accepted(response(state)).build();
  }

  private RegisterFeedResponse.FeedResponse response(FeedState state) {
    return RegisterFeedResponse.FeedResponse.of(
        state, alarms.of(state, clock.instant()), clock.instant());
  }

  private static UnitKind unitOf(String text) {
    return QueryValue.choice(UnitKind.class, "unit", text)
        .orElseThrow(() -> QueryValue.invalid("unit"));
  }
}
