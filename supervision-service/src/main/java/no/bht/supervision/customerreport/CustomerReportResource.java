package no.bht.supervision.customerreport;

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
import java.util.List;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.rows.RowFault;
import no.bht.platform.security.Caller;
import no.bht.supervision.Roles;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.http.QueryValues;
import org.jspecify.annotations.Nullable;

/** A provider's report on one customer, and what was reported. */
@Path(CustomerReportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Audited(basis = CustomerReportResource.BASIS)
class CustomerReportResource {
  static final String PATH = "/api/v1/customer-reports";
  static final String BASIS = "FOR-2011-12-06-1360 § 2-5";
  private static final List<String> BEFORE_ALL = List.of("", "", "0");

  private final CustomerReports reports;
  private final RowCheck check;
  private final Caller caller;

  CustomerReportResource(CustomerReports reports, RowCheck check, Caller caller) {
    this.reports = reports;
    this.check = check;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PROVIDER)
  @Idempotent
  public Response report(@NotNull @Valid CustomerFacts facts) {
    try {
      check.require(facts);
    } catch (RowFault fault) {
      throw ProblemException.of(400, fault.code(), "The form is the same for every customer.")
          .withError("/" + fault.field(), fault.code());
    }
    RowOutcome outcome = reports.takeIn(own(), List.of(facts)).getFirst();
    if (outcome.word() == RowOutcome.Word.NOT_A_CUSTOMER) {
      throw new CommandRefused(new Refusal.NotACustomer());
    }
    CustomerReport report = get(outcome.id());
    return Response.created(URI.create(PATH + "/" + report.id())).entity(report).build();
  }

  @GET
  @RolesAllowed({Roles.INSPECTOR, Roles.PROVIDER})
  public Page<CustomerReport> list(
      @QueryParam("provider") @Nullable OrganisationNumber provider,
      @QueryParam("employer") @Nullable OrganisationNumber employer,
      @QueryParam("year") @Nullable String year,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
        reports.page(
            new CustomerReports.Filter(
                caller.is(Roles.INSPECTOR) ? provider : own(),
                employer,
                QueryValues.number("year", year)),
            after == null ? BEFORE_ALL : cursor(after),
            size.plusOne()),
        size,
        report ->
            Cursor.of(
                report.provider().value(),
                report.facts().employer().value(),
                report.facts().year().toString()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.INSPECTOR, Roles.PROVIDER})
  public CustomerReport get(@PathParam("id") UUID id) {
    CustomerReport report = reports.find(id).orElseThrow(ProblemException::notFound);
    caller.requireParty(report.provider(), Roles.INSPECTOR);
    return report;
  }

  private OrganisationNumber own() {
    return caller.organisation().orElseThrow(ProblemException::notFound);
  }

  private static List<String> cursor(String after) {
    List<String> columns = Cursor.parse(after).columns(3);
    if (!columns.get(2).matches("[0-9]{1,4}")) {
      throw Cursor.invalid();
    }
    return columns;
  }
}
