package no.bht.employerregistry.obligation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.obligation.domain.DutyGround;
import no.bht.employerregistry.obligation.domain.DutyGround.Recorded;
import no.bht.employerregistry.obligation.domain.DutyGrounds;
import no.bht.employerregistry.obligation.usecase.ChangeGround;
import no.bht.employerregistry.obligation.usecase.ChangeGround.Correction;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/duty-grounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class GroundResource {
  private static final String STATUTE = "LOV-2005-06-17-62 § 3-3; FOR-2011-12-06-1355 § 13-1";

  private final ChangeGround changeGround;
  private final DutyGrounds grounds;
  private final Caller caller;
  private final InstantSource clock;

  GroundResource(
      ChangeGround changeGround, DutyGrounds grounds, Caller caller, InstantSource clock) {
    this.changeGround = changeGround;
    this.grounds = grounds;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER})
  @Audited(basis = STATUTE)
  public Response get(@PathParam("id") UUID id) {
    DutyGround ground = grounds.find(id).orElseThrow(ProblemException::notFound);
    caller.requireParty(ground.employer(), Roles.REGISTRAR, Roles.INSPECTOR);
    return answer(Response.ok(), ground);
  }

  @POST
  @Path("/{id}/end")
  @RolesAllowed(Roles.REGISTRAR)
  @Audited(basis = STATUTE)
  public Response end(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid EndRequest request) {
    GroundRequest.requireUsual("/lastDay", request.lastDay());
    requireThere(id);
    return answer(
        Response.ok(),
        changeGround.end(
            id,
            request.lastDay(),
            request.reason(),
            recorded(),
            version -> EntityTags.requireMatch(ifMatch, version)));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.REGISTRAR)
  @Audited(basis = STATUTE)
  public Response correct(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid CorrectRequest request) {
    GroundRequest.requireUsual("/from", request.from());
    GroundRequest.requireUsual("/to", request.to());
    requireThere(id);
    return answer(
        Response.ok(),
        changeGround.correct(
            id,
            new Correction(request.part(), request.from(), request.to()),
            request.reason(),
            recorded(),
            version -> EntityTags.requireMatch(ifMatch, version)));
  }

  private void requireThere(UUID id) {
    if (grounds.find(id).isEmpty()) {
      throw ProblemException.notFound();
    }
  }

  private Recorded recorded() {
    return new Recorded(caller.actor().reference(), Roles.REGISTRAR, clock.instant());
  }

  private Response answer(Response.ResponseBuilder answer, DutyGround ground) {
    return answer
        .tag(EntityTags.of(ground.version()))
        .entity(GroundResponse.of(ground, grounds.versionsOf(ground.id())))
        .build();
  }

  record EndRequest(
      @NotNull LocalDate lastDay,
      @NotNull @Size(max = 1000) @Pattern(regexp = "(?s).*\\S.*") @FreeText String reason) {}

  record CorrectRequest(
      @Size(max = 200) @Pattern(regexp = ".*\\S.*") @FreeText @Nullable String part,
      @NotNull LocalDate from,
      @Nullable LocalDate to,
      @NotNull @Size(max = 1000) @Pattern(regexp = "(?s).*\\S.*") @FreeText String reason) {}
}
