package no.bht.approval.publicregister.shape;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
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
import java.util.List;
import no.bht.approval.publicregister.BatchLookUp;
import no.bht.approval.publicregister.Days;
import no.bht.approval.publicregister.Register;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The look-up in Norwegian: 200 with IKKE_REGISTRERT for a valid number nobody knows. */
@Path("/godkjenninger")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class GodkjenningResource {
  private final Register register;

  GodkjenningResource(Register register) {
    this.register = register;
  }

  /** A result for each number, in the order asked. */
  record Svar(List<Oppslag> elementer) {}

  /**
   * One result.
   *
   * @param feilkode why there is no answer
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Oppslag(
      String organisasjonsnummer, @Nullable Godkjenning godkjenning, @Nullable String feilkode) {}

  @GET
  @Path("/{organisationNumber}")
  public Godkjenning lookUp(
      @PathParam("organisationNumber") OrganisationNumber number,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt) {
    return Godkjenning.of(
        register.lookUp(number, Days.day("asOf", asOf), Days.moment("knownAt", knownAt)));
  }

  @POST
  @Path("/oppslag")
  @Consumes(MediaType.APPLICATION_JSON)
  public Svar lookUpMany(@NotNull @Valid OppslagRequest request) {
    return new Svar(
        BatchLookUp.answer(
                register,
                new BatchLookUp.Request(
                    request.organisasjonsnumre(), request.asOf(), request.knownAt()))
            .items()
            .stream()
            .map(
                item ->
                    new Oppslag(
                        item.organisationNumber(),
                        item.answer() == null ? null : Godkjenning.of(item.answer()),
                        item.code() == null ? null : "UGYLDIG_ORGNR"))
            .toList());
  }
}
