package no.bht.approval.approvalcase.rest;

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
import java.nio.file.Files;
import java.util.UUID;
import no.bht.approval.Roles;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.Document;
import no.bht.approval.approvalcase.domain.requirement.DocumentKind;
import no.bht.approval.approvalcase.usecase.AttachDocument;
import no.bht.approval.approvalcase.usecase.ReadApplications;
import no.bht.platform.audit.Audited;
import no.bht.platform.document.AcceptedDocuments;
import no.bht.platform.document.ContentStore;
import no.bht.platform.document.Download;
import no.bht.platform.document.MediaTypes;
import no.bht.platform.document.UploadedFile;
import no.bht.platform.http.EntityTags;
import no.bht.platform.idempotency.Idempotent;

/** Documents of applications, streamed in and out. */
@Path(ApplicationResource.PATH + "/{id}/documents")
class DocumentResource {
  private final AttachDocument attach;
  private final ReadApplications applications;
  private final ContentStore contents;

  DocumentResource(AttachDocument attach, ReadApplications applications, ContentStore contents) {
    this.attach = attach;
    this.applications = applications;
    this.contents = contents;
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
  @Audited(basis = "FOR-2011-12-06-1360 § 2-1")
  public Response attach(
      @PathParam("id") UUID id,
      @QueryParam("kind") String kind,
      @QueryParam("fileName")
          @NotNull
          @Size(max = 200)
          @Pattern(regexp = AcceptedDocuments.FILE_NAME)
          String fileName,
      UploadedFile uploaded)
      throws IOException {
    uploaded.requireTypeIn(AcceptedDocuments.TYPES);
    AttachDocument.Attached attached =
        attach.attach(
            new AttachDocument.Command(
                new ApprovalCaseId(id),
                Parameters.required(DocumentKind.class, "kind", kind),
                fileName,
                uploaded.mediaType(),
                uploaded.size(),
                uploaded.sha256(),
                () -> Files.newInputStream(uploaded.file())));
    return Response.created(
            URI.create(
                ApplicationResource.PATH + "/" + id + "/documents/" + attached.document().id()))
        .tag(EntityTags.of(attached.version()))
        .entity(DocumentResponse.of(attached.document()))
        .build();
  }

  @GET
  @Path("/{documentId}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = "FOR-2011-12-06-1360 § 2-1")
  public Response get(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
    Document document = applications.document(new ApprovalCaseId(id), documentId);
    document.refuseUnlessHandedOut();
    return new Download(
            document.id(),
            document.fileName(),
            document.mediaType(),
            document.size(),
            document.sha256())
        .from(contents);
  }
}
