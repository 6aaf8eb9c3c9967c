package no.bht.approval.conditiondocument;

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
import no.bht.approval.Roles;
import no.bht.approval.approvalcase.domain.condition.ConditionId;
import no.bht.platform.audit.Audited;
import no.bht.platform.document.AcceptedDocuments;
import no.bht.platform.document.Download;
import no.bht.platform.document.MediaTypes;
import no.bht.platform.document.UploadedFile;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

/** Documents of conditions, streamed in and out. */
@Path("/api/v1/conditions/{id}/documents")
class ConditionDocumentResource {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-6";
  private static final UUID FIRST = new UUID(0, 0);
  private final ConditionDocuments documents;

  ConditionDocumentResource(ConditionDocuments documents) {
    this.documents = documents;
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
  @RolesAllowed(Roles.PROVIDER)
  @Idempotent
  @Audited(basis = BASIS)
  public Response attach(
      @PathParam("id") UUID id,
      @QueryParam("fileName")
          @NotNull
          @Size(max = 200)
          @Pattern(regexp = AcceptedDocuments.FILE_NAME)
          String fileName,
      UploadedFile uploaded)
      throws IOException {
    uploaded.requireTypeIn(AcceptedDocuments.TYPES);
    ConditionDocument document = documents.attach(new ConditionId(id), fileName, uploaded);
    return Response.created(URI.create("/api/v1/conditions/" + id + "/documents/" + document.id()))
        .entity(document)
        .build();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = BASIS)
  public Page<ConditionDocument> list(
      @PathParam("id") UUID id,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
        documents.list(new ConditionId(id), following(after), size.plusOne()),
        size,
        last -> new Cursor(last.id().toString()));
  }

  @GET
  @Path("/{documentId}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = BASIS)
  public Response get(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
    ConditionDocument document = documents.toHandOut(new ConditionId(id), documentId);
    return new Download(
            document.id(),
            document.fileName(),
            document.mediaType(),
            document.size(),
            document.sha256())
        .from(documents.contents());
  }

  private static UUID following(@Nullable String after) {
    return after == null ? FIRST : Cursor.parse(after).as(UUID::fromString);
  }
}
