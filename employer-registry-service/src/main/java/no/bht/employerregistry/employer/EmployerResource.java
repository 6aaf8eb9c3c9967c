package no.bht.employerregistry.employer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.http.QueryValue;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/employers")
@Produces(MediaType.APPLICATION_JSON)
class EmployerResource {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-1";

  private final EmployerQueries employers;
  private final EmployerChanges changes;
  private final Caller caller;
  private final InstantSource clock;

  EmployerResource(
      EmployerQueries employers, EmployerChanges changes, Caller caller, InstantSource clock) {
    this.employers = employers;
    this.changes = changes;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR})
  @Audited(basis = STATUTE)
  public Page<EmployerResponse> list(
      @QueryParam("obliged") @Nullable String obliged,
      @QueryParam("affiliated") @Nullable String affiliated,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    EmployerQueries.Search search =
        new EmployerQueries.Search(
            QueryValue.flag("obliged", obliged).orElse(null),
            QueryValue.flag("affiliated", affiliated).orElse(null),
            Oslo.today(clock));
    return Page.of(
        employers.search(search, after == null ? null : Cursor.parse(after).key(), size.plusOne()),
        size,
        last -> new Cursor(last.organisationNumber()));
  }

  @GET
  @Path("/{organisationNumber}")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER})
  @Audited(basis = STATUTE)
  public EmployerResponse get(@PathParam("organisationNumber") OrganisationNumber number) {
    caller.requireParty(number, Roles.REGISTRAR, Roles.INSPECTOR);
    return employers.find(number).orElseThrow(() -> notThere(number));
  }

  @GET
  @Path("/{organisationNumber}/changes")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER})
  @Audited(basis = STATUTE)
  public Page<EmployerChangeResponse> changes(
      @PathParam("organisationNumber") OrganisationNumber number,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    caller.requireParty(number, Roles.REGISTRAR, Roles.INSPECTOR);
    PageSize size = PageSize.parse(limit);
    if (employers.find(number).isEmpty()) {
      throw notThere(number);
    }
    return changes.of(number, after, size);
  }

  /** What is known of a unit that the register has removed: the number, the day, the fact. */
  private ProblemException notThere(OrganisationNumber number) {
    return employers
        .removedOn(number)
        .map(
            on ->
                ProblemException.of(
                    410,
                    "employer-registry:employer-removed",
                    "The national register removed the unit from its open data on " + on + "."))
        .orElseGet(ProblemException::notFound);
  }
}
