package no.bht.training.certificate.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.qrcode.QrCode;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.certificate.domain.CertificateId;
import no.bht.training.certificate.usecase.ReadCertificates;

@Path("/api/v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
class CertificateResource {
  private static final int PIXELS = 6;

  private final ReadCertificates readCertificates;

  CertificateResource(ReadCertificates readCertificates) {
    this.readCertificates = readCertificates;
  }

  @GET
  @Path("/{certificateId}")
  @RolesAllowed({
    Roles.PROVIDER,
    Roles.CASE_OFFICER,
    Roles.INSPECTOR,
    Roles.TRAINING_WRITE,
    Roles.TRAINING_COMPLETE,
    Roles.PERSON
  })
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public CertificateResponse read(@PathParam("certificateId") UUID certificateId) {
    return CertificateResponse.of(readCertificates.one(new CertificateId(certificateId)));
  }

  @GET
  @Path("/{certificateId}/qr.svg")
  @Produces("image/svg+xml")
  @RolesAllowed({
    Roles.PROVIDER,
    Roles.CASE_OFFICER,
    Roles.INSPECTOR,
    Roles.TRAINING_WRITE,
    Roles.TRAINING_COMPLETE,
    Roles.PERSON
  })
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public String svg(@PathParam("certificateId") UUID certificateId) {
    return qrCode(certificateId).svg();
  }

  @GET
  @Path("/{certificateId}/qr.png")
  @Produces("image/png")
  @RolesAllowed({
    Roles.PROVIDER,
    Roles.CASE_OFFICER,
    Roles.INSPECTOR,
    Roles.TRAINING_WRITE,
    Roles.TRAINING_COMPLETE,
    Roles.PERSON
  })
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public byte[] png(@PathParam("certificateId") UUID certificateId) {
    return qrCode(certificateId).png(PIXELS);
  }

  @GET
  @Path("/{certificateId}/status")
  @PermitAll
  public CertificateStatusResponse status(@PathParam("certificateId") UUID certificateId) {
    ReadCertificates.Worth worth = readCertificates.worth(new CertificateId(certificateId));
    return new CertificateStatusResponse(certificateId, worth.validity(), worth.date());
  }

  private QrCode qrCode(UUID certificateId) {
    return QrCode.of(
        readCertificates.one(new CertificateId(certificateId)).certificate().statement());
  }
}
