package no.bht.approval.publicregister.mark;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.qrcode.QrCode;

/**
 * Pictures and statements are of today: copies are not kept. The path of the class is that of the
 * other resources of the register: JAX-RS takes the class with the longest one and no other.
 */
@Path("/api/v1/register")
@PermitAll
class MarkResource {
  private static final int PIXELS = 6;

  private final ApprovedProviders approved;
  private final MarkPicture picture;
  private final ProviderStatement statement;

  MarkResource(ApprovedProviders approved, MarkPicture picture, ProviderStatement statement) {
    this.approved = approved;
    this.picture = picture;
    this.statement = statement;
  }

  @GET
  @Path("/providers/{organisationNumber}/mark.svg")
  @Produces("image/svg+xml")
  public Response svg(@PathParam("organisationNumber") OrganisationNumber number) {
    return fresh(MarkDrawing.svg(MarkText.of(approved.require(number))));
  }

  @GET
  @Path("/providers/{organisationNumber}/mark.png")
  @Produces("image/png")
  public Response png(@PathParam("organisationNumber") OrganisationNumber number) {
    return fresh(picture.png(MarkText.of(approved.require(number))));
  }

  @GET
  @Path("/providers/{organisationNumber}/statement")
  @Produces("application/jose")
  public Response statement(@PathParam("organisationNumber") OrganisationNumber number) {
    return fresh(stated(number));
  }

  @GET
  @Path("/providers/{organisationNumber}/statement.svg")
  @Produces("image/svg+xml")
  public Response statementSvg(@PathParam("organisationNumber") OrganisationNumber number) {
    return fresh(QrCode.of(stated(number)).svg());
  }

  @GET
  @Path("/providers/{organisationNumber}/statement.png")
  @Produces("image/png")
  public Response statementPng(@PathParam("organisationNumber") OrganisationNumber number) {
    return fresh(QrCode.of(stated(number)).png(PIXELS));
  }

  private String stated(OrganisationNumber number) {
    return statement.of(approved.require(number));
  }

  private static Response fresh(Object entity) {
    return Response.ok(entity).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
