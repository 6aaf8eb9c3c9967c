package no.bht.employerregistry.sign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.sign.SignTable.AtCustomers;
import no.bht.employerregistry.sign.SignTable.Customers;
import no.bht.employerregistry.sign.domain.Finding;
import no.bht.employerregistry.sign.domain.ProviderSign;
import no.bht.platform.audit.Audited;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.security.Caller;

/** Signs over all customers of a provider. */
@Path("/api/v1/providers/{organisationNumber}/assistance-signs")
@Produces(MediaType.APPLICATION_JSON)
class ProviderSignsResource {
  private final AssessDocuments assess;
  private final SignTable table;
  private final Caller caller;

  ProviderSignsResource(AssessDocuments assess, SignTable table, Caller caller) {
    this.assess = assess;
    this.table = table;
    this.caller = caller;
  }

  /** Over the latest plan and report of each customer. */
  record OfProvider(
      String provider,
      long customers,
      long customersWithSigns,
      List<AtCustomers> byCode,
      List<SeenResponse.Shown> signs) {}

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = "FOR-2011-12-06-1355 § 13-3")
  public OfProvider get(@PathParam("organisationNumber") OrganisationNumber provider) {
    caller.requireParty(provider, Roles.REGISTRAR, Roles.INSPECTOR);
    Customers counted = table.customers(provider, assess.thresholds().signsPerCustomer());
    Optional<Finding> many =
        ProviderSign.in(counted.customers(), counted.withSigns(), assess.thresholds());
    return new OfProvider(
        provider.value(),
        counted.customers(),
        counted.withSigns(),
        table.byCode(provider),
        many.stream().map(SeenResponse.Shown::of).toList());
  }
}
