package no.bht.employerregistry.dispensation.rest;

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
import java.time.InstantSource;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.dispensation.domain.Attachment;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.DispensationId;
import no.bht.employerregistry.dispensation.domain.Dispensations;
import no.bht.employerregistry.dispensation.usecase.HandleApplication;
import no.bht.employerregistry.dispensation.usecase.Target;
import no.bht.employerregistry.http.QueryValue;
import no.bht.platform.audit.Audited;
import no.bht.platform.document.AcceptedDocuments;
import no.bht.platform.document.ContentStore;
import no.bht.platform.document.Download;
import no.bht.platform.document.MalwareScanner;
import no.bht.platform.document.MediaTypes;
import no.bht.platform.document.UploadedFile;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Documents of applications, streamed in and out. */
@Path(DispensationResource.PATH + "/{id}/documents")
class DispensationDocumentResource {
  private final HandleApplication handle;
  private final VisibleDispensations visible;
  private final Dispensations dispensations;
  private final ContentStore contents;
  private final MalwareScanner scanner;
  private final Ids ids;
  private final InstantSource clock;

  DispensationDocumentResource(
      HandleApplication handle,
      VisibleDispensations visible,
      Dispensations dispensations,
      ContentStore contents,
      MalwareScanner scanner,
      Ids ids,
      InstantSource clock) {
    this.handle = handle;
    this.visible = visible;
    this.dispensations = dispensations;
    this.contents = contents;
    this.scanner = scanner;
    this.ids = ids;
    this.clock = clock;
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
  @RolesAllowed({Roles.EMPLOYER, Roles.REGISTRAR})
  @Idempotent
  @Audited(basis = DispensationResource.STATUTE)
  public Response attach(
      @PathParam("id") UUID id,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("fileName")
          @NotNull
          @Size(max = 200)
          @Pattern(regexp = AcceptedDocuments.FILE_NAME)
          @FreeText
          String fileName,
      UploadedFile uploaded)
      throws IOException {
    Dispensation found = visible.get(id, Roles.REGISTRAR);
    Attachment.Kind shows =
        QueryValue.choice(Attachment.Kind.class, "kind", kind)
            .orElseThrow(() -> QueryValue.missing("kind"));
    uploaded.requireTypeIn(AcceptedDocuments.TYPES);
    Attachment attachment =
        new Attachment(
            ids.next(),
            shows,
            fileName,
            uploaded.mediaType(),
            uploaded.size(),
            uploaded.sha256(),
            scanner.stateOfNew(),
            clock.instant());
    Dispensation changed =
        handle.attach(
            new Target(found.id(), version -> {}),
            attachment,
            () -> Files.newInputStream(uploaded.file()));
    return visible.answer(
        Response.created(
            URI.create(DispensationResource.PATH + "/" + id + "/documents/" + attachment.id())),
        changed);
  }

  @GET
  @Path("/{documentId}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER})
  @Audited(basis = DispensationResource.STATUTE)
  public Response get(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
    visible.get(id, Roles.REGISTRAR, Roles.INSPECTOR);
    Attachment attachment =
        dispensations
            .attachment(new DispensationId(id), documentId)
            .orElseThrow(ProblemException::notFound);
    attachment.refuseUnlessHandedOut();
    return new Download(
            attachment.id(),
            attachment.fileName(),
            attachment.mediaType(),
            attachment.size(),
            attachment.sha256())
        .from(contents);
  }
}
