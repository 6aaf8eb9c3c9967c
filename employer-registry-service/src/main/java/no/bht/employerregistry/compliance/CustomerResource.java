package no.bht.employerregistry.compliance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.compliance.CustomerQueries.MissingOfCustomer;
import no.bht.employerregistry.http.QueryValue;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** A provider sees its customers and what is missing of each. */
@Path("/api/v1/providers/{organisationNumber}/customers")
@Produces(MediaType.APPLICATION_JSON)
class CustomerResource {
  private final CustomerQueries customers;
  private final Caller caller;
  private final InstantSource clock;

  CustomerResource(CustomerQueries customers, Caller caller, InstantSource clock) {
    this.customers = customers;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = "FOR-2011-12-06-1355 §§ 13-1, 13-3")
  public Page<CustomerResponse> list(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @QueryParam("missing") @Nullable String missing,
      @QueryParam("by") @Nullable String by,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    caller.requireParty(provider, Roles.REGISTRAR, Roles.INSPECTOR);
    LocalDate today = Oslo.today(clock);
    PageSize size = PageSize.parse(limit);
    return Page.of(
        customers.of(
            provider,
            today,
            QueryValue.date("by", by).orElse(today),
            QueryValue.choice(MissingOfCustomer.class, "missing", missing).orElse(null),
            Cursor.idAfter(after),
            size.plusOne()),
        size,
        last -> Cursor.of(last.affiliationId()));
  }
}
