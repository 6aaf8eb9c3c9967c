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
import no.bht.platform.problem.ProblemException;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.http.Word;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/courses")
@Produces(MediaType.APPLICATION_JSON)
class CourseDocumentResource {
  private final Documents documents;

  CourseDocumentResource(Documents documents) {
    this.documents = documents;
  }

  @POST
  @Path("/{courseId}/documents")
  @Consumes({MediaTypes.PDF, MediaTypes.PNG, MediaTypes.JPEG})
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  @Idempotent
  public Response attach(
      @PathParam("courseId") UUID courseId,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("fileName") @NotNull @Size(max = 200) @FreeText @Pattern(regexp = FileNames.SOUND)
          String fileName,
      UploadedFile uploaded)
      throws IOException {
    DocumentKind word = Word.parse(DocumentKind.class, kind, "/kind");
    if (word == null || word == DocumentKind.COURSE_CERTIFICATE) {
      throw ProblemException.of(400, "kind-missing", "Say what the document is.")
          .withError("/kind", "kind-missing");
    }
    StoredDocument document =
        documents.attach(new Owner.OfCourse(courseId), word, fileName, uploaded);
    return Response.created(URI.create("/api/v1/documents/" + document.documentId()))
        .entity(document)
        .build();
  }

  @GET
  @Path("/{courseId}/documents")
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER, Roles.INSPECTOR})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Page<StoredDocument> list(
      @PathParam("courseId") UUID courseId,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit)
      throws IOException {
    PageSize size = PageSize.parse(limit);
    return Page.of(
        documents.of(new Owner.OfCourse(courseId), Cursor.idAfter(after), size.plusOne()),
        size,
        document -> Cursor.of(document.documentId()));
  }
}
