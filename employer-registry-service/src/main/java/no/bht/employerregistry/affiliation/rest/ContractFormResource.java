package no.bht.employerregistry.affiliation.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.affiliation.domain.ContractForm;
import no.bht.platform.audit.Audited;

/** The code list of contract forms, in Bokmål, Nynorsk and English. */
@Path("/api/v1/contract-forms")
@Produces(MediaType.APPLICATION_JSON)
class ContractFormResource {
  private static final List<Named> FORMS = read();

  /** A form and its names. */
  record Named(ContractForm code, String nb, String nn, String en) {}

  record Forms(List<Named> items) {}

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = AffiliationResource.STATUTE)
  public Forms list() {
    return new Forms(FORMS);
  }

  private static List<Named> read() {
    try (InputStream file =
        Objects.requireNonNull(
            ContractFormResource.class.getResourceAsStream("/code-lists/contract-form.json"))) {
      return new ObjectMapper().readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
