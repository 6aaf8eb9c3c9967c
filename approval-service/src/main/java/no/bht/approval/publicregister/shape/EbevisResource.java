package no.bht.approval.publicregister.shape;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import no.bht.approval.publicregister.Register;
import no.bht.approval.publicregister.RegisterAnswer;
import no.bht.approval.publicregister.shape.Virksomhet.Underenhet;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * For eBevis (data.altinn.no): it asks for the main unit, then looks for the sub-unit among {@code
 * data.underenheter}. 404 is for ever «not found» to it, so only a number that is not registered is
 * answered so; anything else that is not 2xx it tries again.
 */
@Path("/ebevis/bht")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class EbevisResource {
  private final Register register;
  private final HouseRegister house;

  EbevisResource(Register register, HouseRegister house) {
    this.register = register;
    this.house = house;
  }

  /**
   * The evidence, with the source's body in it.
   *
   * @param statusEndret since when the status holds; left out where it is not known
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Bevis(
      String organisasjonsnummer,
      int registerstatus,
      String registerstatusTekst,
      String godkjenningsstatus,
      @Nullable LocalDate statusEndret,
      Kilde data) {}

  /** As the register of car care gives it. */
  record Kilde(
      String organisasjonsnummer,
      int registerstatus,
      String registerstatusTekst,
      String godkjenningsstatus,
      List<Underenhet> underenheter) {}

  @GET
  @Path("/{organisationNumber}")
  public Bevis evidence(@PathParam("organisationNumber") OrganisationNumber number) {
    RegisterAnswer answer = register.lookUp(number);
    if (!answer.registered()) {
      throw ProblemException.notFound();
    }
    Registerstatus status = Registerstatus.of(answer.status());
    List<Underenhet> units =
        answer.inheritedFrom() != null
            ? List.of()
            : house
                .one(number, answer.asOf(), "/" + HouseResource.NAME + "/api/virksomheter/")
                .map(Virksomhet::underenheter)
                .orElse(List.of());
    return new Bevis(
        number.value(),
        status.number(),
        status.text(),
        status.text(),
        answer.statusChangedOn(),
        new Kilde(number.value(), status.number(), status.text(), status.text(), units));
  }
}
