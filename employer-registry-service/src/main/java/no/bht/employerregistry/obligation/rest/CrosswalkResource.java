package no.bht.employerregistry.obligation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.employerregistry.industryrule.domain.Crosswalk;
import no.bht.employerregistry.industryrule.domain.Crosswalks;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.platform.audit.Audited;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** The crosswalk that helps; an operator loads a better one than the small one that ships. */
@Path("/api/v1/crosswalks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CrosswalkResource {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-1";

  private final Crosswalks crosswalks;
  private final Caller caller;
  private final InstantSource clock;

  CrosswalkResource(Crosswalks crosswalks, Caller caller, InstantSource clock) {
    this.crosswalks = crosswalks;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("/current")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR})
  @Audited(basis = STATUTE)
  public CrosswalkResponse current() {
    return CrosswalkResponse.of(crosswalks.now());
  }

  @POST
  @RolesAllowed(Roles.REGISTRAR)
  @Idempotent
  @Transactional
  @Audited(basis = STATUTE)
  public Response load(@NotNull @Valid CrosswalkRequest request) {
    Crosswalk crosswalk = request.toDomain();
    boolean added =
        crosswalks.add(crosswalk, request.licence(), caller.actor().reference(), clock.instant());
    if (!added) {
      throw new CommandRefused(new Refusal.CrosswalkKnown());
    }
    return Response.created(URI.create("/api/v1/crosswalks/current"))
        .entity(CrosswalkResponse.of(crosswalk))
        .build();
  }

  record CrosswalkRequest(
      @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,60}") @FreeText String version,
      @NotNull @Size(min = 1, max = 500) @FreeText String source,
      @NotNull @Size(min = 1, max = 500) @FreeText String licence,
      @NotEmpty @Size(max = 10_000) List<@NotNull @Valid Line> rows) {

    Crosswalk toDomain() {
      return new Crosswalk(version, source, rows.stream().map(Line::toDomain).toList());
    }
  }

  record Line(
      @Pattern(regexp = "[0-9]{2}(\\.?[0-9]{1,3})?") @Nullable String sn2007,
      @Pattern(regexp = "[0-9]{2}(\\.?[0-9]{1,3})?") @Nullable String sn2025) {

    Crosswalk.Row toDomain() {
      if (sn2007 == null && sn2025 == null) {
        throw ProblemException.of(
                400, "validation-failed", "The request breaks the rules of its schema.")
            .withError("/rows", "required");
      }
      return new Crosswalk.Row(code(sn2007), code(sn2025));
    }

    private static @Nullable IndustryCode code(@Nullable String value) {
      return value == null ? null : new IndustryCode(value);
    }
  }

  /**
   * @param verified always false: there is no official correspondence
   */
  record CrosswalkResponse(String version, String source, boolean verified, int rows) {

    static CrosswalkResponse of(Crosswalk crosswalk) {
      return new CrosswalkResponse(
          crosswalk.version(), crosswalk.source(), false, crosswalk.rows().size());
    }
  }
}
