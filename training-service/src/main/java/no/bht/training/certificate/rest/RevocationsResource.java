package no.bht.training.certificate.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.bht.training.certificate.usecase.ReadCertificates;

@Path("/api/v1/certificate-revocations")
class RevocationsResource {
  private static final String AN_HOUR = "public, max-age=3600";

  private final ReadCertificates readCertificates;

  RevocationsResource(ReadCertificates readCertificates) {
    this.readCertificates = readCertificates;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  public Response revocations() {
    return Response.ok(new RevocationsResponse(readCertificates.revocations()))
        .header(HttpHeaders.CACHE_CONTROL, AN_HOUR)
        .build();
  }
}
