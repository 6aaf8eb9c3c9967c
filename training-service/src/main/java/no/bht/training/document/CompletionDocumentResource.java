package no.bht.training.document;

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
import no.bht.platform.document.MediaTypes;
import no.bht.platform.document.UploadedFile;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.person.FreeText;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/completions")
@Produces(MediaType.APPLICATION_JSON)
class CompletionDocumentResource {
  private final Documents documents;

  CompletionDocumentResource(Documents documents) {
    this.documents = documents;
  }

  @POST
  @Path("/{completionId}/documents")
  @Consumes({MediaTypes.PDF, MediaTypes.PNG, MediaTypes.JPEG})
  @RolesAllowed({Roles.PROVIDER, Roles.TRAINING_WRITE, Roles.TRAINING_COMPLETE})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  @Idempotent
  public Response attach(
      @PathParam("completionId") UUID completionId,
      @QueryParam("fileName") @NotNull @Size(max = 200) @FreeText @Pattern(regexp = FileNames.SOUND)
          String fileName,
      UploadedFile uploaded)
      throws IOException {
    StoredDocument document =
        documents.attach(
            new Owner.OfCompletion(completionId),
            DocumentKind.COURSE_CERTIFICATE,
            fileName,
            uploaded);
    return Response.created(URI.create("/api/v1/documents/" + document.documentId()))
        .entity(document)
        .build();
  }

  @GET
  @Path("/{completionId}/documents")
  @RolesAllowed({
    Roles.PROVIDER,
    Roles.CASE_OFFICER,
    Roles.INSPECTOR,
    Roles.TRAINING_WRITE,
    Roles.TRAINING_COMPLETE,
    Roles.PERSON
  })
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Page<StoredDocument> list(
      @PathParam("completionId") UUID completionId,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit)
      throws IOException {
    PageSize size = PageSize.parse(limit);
    return Page.of(
        documents.of(new Owner.OfCompletion(completionId), Cursor.idAfter(after), size.plusOne()),
        size,
        document -> Cursor.of(document.documentId()));
  }
}
