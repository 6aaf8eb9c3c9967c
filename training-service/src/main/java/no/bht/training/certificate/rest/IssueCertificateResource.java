package no.bht.training.certificate.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.idempotency.Idempotent;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.certificate.domain.CertificateId;
import no.bht.training.certificate.usecase.IssueCertificate;
import no.bht.training.certificate.usecase.ReadCertificates;
import no.bht.training.completion.domain.CompletionId;

@Path("/api/v1/completions")
@Produces(MediaType.APPLICATION_JSON)
class IssueCertificateResource {
  private final IssueCertificate issueCertificate;
  private final ReadCertificates readCertificates;

  IssueCertificateResource(IssueCertificate issueCertificate, ReadCertificates readCertificates) {
    this.issueCertificate = issueCertificate;
    this.readCertificates = readCertificates;
  }

  @POST
  @Path("/{completionId}/certificates")
  @RolesAllowed({
    Roles.PROVIDER,
    Roles.CASE_OFFICER,
    Roles.TRAINING_WRITE,
    Roles.TRAINING_COMPLETE,
    Roles.PERSON
  })
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  @Idempotent
  public Response issue(@PathParam("completionId") UUID completionId) {
    IssueCertificate.Outcome outcome = issueCertificate.issue(new CompletionId(completionId));
    CertificateId id = outcome.certificate().id();
    return Response.status(outcome.isNew() ? 201 : 200)
        .location(URI.create("/api/v1/certificates/" + id.value()))
        .entity(CertificateResponse.of(readCertificates.one(id)))
        .build();
  }
}
