package no.bht.employerregistry.obligation.rest;

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
import java.time.InstantSource;
import java.util.UUID;
import no.bht.employerregistry.EmployerRegistrySettings;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.obligation.domain.DutyGround;
import no.bht.employerregistry.obligation.domain.DutyGround.Recorded;
import no.bht.employerregistry.obligation.domain.DutyGrounds;
import no.bht.employerregistry.obligation.domain.GroundBasis;
import no.bht.employerregistry.obligation.domain.GroundKind;
import no.bht.employerregistry.obligation.usecase.RecordGround;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** An employer's grounds besides the list. */
@Path("/api/v1/employers/{organisationNumber}/duty-grounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EmployerGroundResource {
  private static final String STATUTE = "LOV-2005-06-17-62 § 3-3; FOR-2011-12-06-1355 § 13-1";

  private final RecordGround recordGround;
  private final DutyGrounds grounds;
  private final EmployerRegistrySettings settings;
  private final Caller caller;
  private final InstantSource clock;
  private final Ids ids;

  EmployerGroundResource(
      RecordGround recordGround,
      DutyGrounds grounds,
      EmployerRegistrySettings settings,
      Caller caller,
      InstantSource clock,
      Ids ids) {
    this.recordGround = recordGround;
    this.grounds = grounds;
    this.settings = settings;
    this.caller = caller;
    this.clock = clock;
    this.ids = ids;
  }

  @POST
  @RolesAllowed({Roles.REGISTRAR, Roles.EMPLOYER})
  @Idempotent
  @Audited(basis = STATUTE)
  public Response record(
      @PathParam("organisationNumber") OrganisationNumber employer,
      @NotNull @Valid GroundRequest request) {
    caller.requireParty(employer, Roles.REGISTRAR);
    GroundBasis basis = request.basis();
    requireOwnKind(request.kind());
    DutyGround recorded = recordGround.record(ground(employer, request, basis));
    URI location = URI.create("/api/v1/duty-grounds/" + recorded.id());
    return Response.created(location)
        .tag(EntityTags.of(recorded.version()))
        .entity(GroundResponse.of(recorded, grounds.versionsOf(recorded.id())))
        .build();
  }

  /** What the Authority has decided is recorded by the Authority. */
  private void requireOwnKind(GroundKind kind) {
    boolean own = kind == GroundKind.RISK_ASSESSMENT || kind == GroundKind.PARTIES_DEMAND;
    if (!own && !caller.is(Roles.REGISTRAR)) {
      throw ProblemException.of(
              403, "forbidden", "Orders and decisions are recorded by the registrar.")
          .withError("/kind", "not-allowed");
    }
  }

  private DutyGround ground(OrganisationNumber employer, GroundRequest request, GroundBasis basis) {
    GroundBasis.RiskAssessment assessment =
        basis instanceof GroundBasis.RiskAssessment it ? it : null;
    return new DutyGround(
        ids.next(),
        employer,
        request.kind(),
        request.part() == null ? null : request.part().strip(),
        request.from(),
        request.to(),
        assessment == null || assessment.need(),
        request.source().strip(),
        basis,
        assessment == null
            ? null
            : request.from().plusMonths(settings.duties().reviewAfterMonths()),
        null,
        recorded(),
        0);
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER})
  @Audited(basis = STATUTE)
  public Page<GroundResponse> list(
      @PathParam("organisationNumber") OrganisationNumber employer,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    caller.requireParty(employer, Roles.REGISTRAR, Roles.INSPECTOR);
    PageSize size = PageSize.parse(limit);
    UUID seen = Cursor.idAfter(after);
    return Page.of(
            grounds.of(employer, seen, size.plusOne()),
            size,
            last -> new Cursor(last.id().toString()))
        .map(ground -> GroundResponse.of(ground, null));
  }

  private Recorded recorded() {
    String role = caller.is(Roles.REGISTRAR) ? Roles.REGISTRAR : Roles.EMPLOYER;
    return new Recorded(caller.actor().reference(), role, clock.instant());
  }
}
