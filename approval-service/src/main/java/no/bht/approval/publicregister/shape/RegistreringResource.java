package no.bht.approval.publicregister.shape;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.bht.approval.Roles;
import no.bht.approval.approvalcase.usecase.MayApply;
import no.bht.platform.audit.Audited;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Whether the organisation may apply now, in the shape the authority's forms ask for. */
@Path("/skjema/registrering/virksomheter/{organisationNumber}")
@Produces(MediaType.APPLICATION_JSON)
class RegistreringResource {
  private final MayApply mayApply;

  RegistreringResource(MayApply mayApply) {
    this.mayApply = mayApply;
  }

  /** Why not. */
  enum AarsakKode {
    SOKNAD_UNDER_BEHANDLING("Det finnes allerede en søknad under behandling."),
    VIRKSOMHET_OPPHORT("Virksomheten er opphørt eller har fått et annet organisasjonsnummer.");

    private final String tekst;

    AarsakKode(String tekst) {
      this.tekst = tekst;
    }
  }

  /**
   * What the form shows.
   *
   * @param aarsak the reason in words; {@code null} where it may apply
   */
  record Registrering(
      OrganisationNumber organisasjonsnummer,
      boolean kanSendeSoknad,
      @Nullable String aarsak,
      @Nullable AarsakKode aarsakKode) {}

  @GET
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER, Roles.MACHINE_READ})
  @Audited(basis = "FOR-2011-12-06-1360 § 2-1")
  public Registrering mayApply(@PathParam("organisationNumber") OrganisationNumber number) {
    MayApply.Answer answer = mayApply.today(number);
    if (answer.isAllowed()) {
      return new Registrering(number, true, null, null);
    }
    AarsakKode code =
        answer.end().isPresent()
            ? AarsakKode.VIRKSOMHET_OPPHORT
            : AarsakKode.SOKNAD_UNDER_BEHANDLING;
    return new Registrering(number, false, code.tekst, code);
  }
}
