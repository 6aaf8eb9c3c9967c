package no.bht.supervision.inspectiondocument;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.document.AcceptedDocuments;
import no.bht.platform.document.MediaTypes;
import no.bht.platform.document.UploadedFile;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.supervision.Roles;
import no.bht.supervision.http.QueryValues;
import no.bht.supervision.http.Viewers;
import org.jspecify.annotations.Nullable;

/** Documents of an inspection, streamed in and out. */
@Path("/api/v1/inspections/{id}/documents")
class InspectionDocumentResource {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-4";
  private static final UUID FIRST = new UUID(0, 0);

  private final InspectionDocuments documents;
  private final Viewers viewers;

  InspectionDocumentResource(InspectionDocuments documents, Viewers viewers) {
    this.documents = documents;
    this.viewers = viewers;
  }

  @POST
  @Consumes({
    MediaTypes.PDF,
    MediaTypes.PNG,
    MediaTypes.JPEG,
    MediaTypes.TEXT,
    MediaTypes.WORD,
    MediaTypes.SHEET
  })
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Idempotent
  @Audited(basis = BASIS)
  public Response add(
      @PathParam("id") UUID id,
      @QueryParam("controlPoint") @Nullable @Size(max = 20) String controlPoint,
      @QueryParam("fileName")
          @NotNull
          @Size(max = 200)
          @Pattern(regexp = AcceptedDocuments.FILE_NAME)
          String fileName,
      UploadedFile uploaded)
      throws IOException {
    InspectionDocument document =
        documents.keep(id, controlPoint, fileName, uploaded, viewers.current());
    return Response.created(URI.create("/api/v1/inspections/" + id + "/documents/" + document.id()))
        .entity(document)
        .build();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Page<InspectionDocument> list(
      @PathParam("id") UUID id,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    UUID last = QueryValues.idAfter(after);
    return Page.of(
        documents.ofInspection(id, last == null ? FIRST : last, size.plusOne()),
        size,
        document -> new Cursor(document.id().toString()));
  }

  @GET
  @Path("/{documentId}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Response get(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
    return documents.ofInspection(id, documentId).download().from(documents.contents());
  }
}
