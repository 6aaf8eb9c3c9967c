package no.bht.approval.publicregister.shape;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import no.bht.approval.Roles;
import no.bht.approval.publicregister.Register;
import no.bht.approval.publicregister.RegisterAnswer;
import no.bht.platform.audit.Audited;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * When the approval ends, in the shape the authority's forms ask for; for the organisation itself.
 */
@Path("/skjema/melding/virksomheter/{organisationNumber}")
@Produces(MediaType.APPLICATION_JSON)
class MeldingResource {
  private final Register register;
  private final Caller caller;

  MeldingResource(Register register, Caller caller) {
    this.register = register;
    this.caller = caller;
  }

  /**
   * What the form shows.
   *
   * @param registerstatus {@code Registrert} while approved, else {@code IkkeRegistrert}
   * @param tillatelseUtloper last day of the approval
   */
  record Melding(
      OrganisationNumber organisasjonsnummer,
      String registerstatus,
      String godkjenningstype,
      @Nullable LocalDate tillatelseUtloper) {}

  @GET
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER, Roles.MACHINE_READ})
  @Audited(basis = "FOR-2011-12-06-1360 § 2-5")
  public Melding expiry(@PathParam("organisationNumber") OrganisationNumber number) {
    caller.requireParty(number, Roles.CASE_OFFICER, Roles.MACHINE_READ);
    RegisterAnswer answer = register.lookUp(number);
    return answer.approved()
        ? new Melding(number, "Registrert", "Ordinær", answer.validTo())
        : new Melding(number, "IkkeRegistrert", "Ingen", null);
  }
}
