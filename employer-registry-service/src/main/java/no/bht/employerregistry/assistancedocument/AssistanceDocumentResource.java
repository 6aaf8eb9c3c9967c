package no.bht.employerregistry.assistancedocument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.assistancedocument.AssistanceDocument.StoredFile;
import no.bht.employerregistry.assistancedocument.KeepDocuments.Registration;
import no.bht.employerregistry.http.QueryValue;
import no.bht.employerregistry.submission.Kept;
import no.bht.employerregistry.submission.Parties;
import no.bht.employerregistry.submission.SubmissionDoor;
import no.bht.platform.audit.Audited;
import no.bht.platform.document.AcceptedDocuments;
import no.bht.platform.document.Download;
import no.bht.platform.document.MediaTypes;
import no.bht.platform.document.UploadedFile;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Documents of § 13-3 letters b and c; files are streamed in and out. */
@Path("/api/v1/assistance-documents")
@Produces(MediaType.APPLICATION_JSON)
class AssistanceDocumentResource {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-3";

  private final KeepDocuments documents;
  private final DocumentTable table;
  private final SubmissionDoor door;
  private final Parties parties;

  AssistanceDocumentResource(
      KeepDocuments documents, DocumentTable table, SubmissionDoor door, Parties parties) {
    this.documents = documents;
    this.table = table;
    this.door = door;
    this.parties = parties;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER})
  @Idempotent
  @Audited(basis = STATUTE)
  public Response register(@NotNull JsonNode sent) {
    Registration wanted =
        Kept.read(door.admit("RegisterAssistanceDocument", sent), Registration.class);
    if (wanted.periodTo().isBefore(wanted.periodFrom())) {
      throw ProblemException.of(
              400, "validation-failed", "The request breaks the rules of its schema.")
          .withError("/periodTo", "before-from");
    }
    return created(documents.register(wanted));
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Page<ObjectNode> list(
      @QueryParam("employer") @Nullable OrganisationNumber employer,
      @QueryParam("provider") @Nullable OrganisationNumber provider,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
            table.list(
                parties.wanted(employer, provider),
                QueryValue.choice(DocumentKind.class, "kind", kind).orElse(null),
                Parties.following(after),
                size.plusOne()),
            size,
            last -> new Cursor(last.id().toString()))
        .map(Kept::tree);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Response get(@PathParam("id") UUID id) {
    AssistanceDocument document = documents.visible(id);
    return Response.ok(Kept.tree(document)).tag(EntityTags.of(document.version())).build();
  }

  @POST
  @Path("/{id}/file")
  @Consumes({
    MediaTypes.PDF,
    MediaTypes.PNG,
    MediaTypes.JPEG,
    MediaTypes.TEXT,
    MediaTypes.WORD,
    MediaTypes.SHEET
  })
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER})
  @Idempotent
  @Audited(basis = STATUTE)
  public Response attach(
      @PathParam("id") UUID id,
      @QueryParam("fileName")
          @NotNull
          @Size(max = 200)
          @Pattern(regexp = AcceptedDocuments.FILE_NAME)
          @FreeText
          String fileName,
      UploadedFile uploaded)
      throws IOException {
    uploaded.requireTypeIn(AcceptedDocuments.TYPES);
    return created(documents.attach(id, fileName, uploaded));
  }

  @GET
  @Path("/{id}/file")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Response file(@PathParam("id") UUID id) {
    StoredFile file = documents.toHandOut(id);
    return new Download(id, file.fileName(), file.mediaType(), file.size(), file.sha256())
        .from(documents.contents());
  }

  private static Response created(AssistanceDocument document) {
    return Response.created(URI.create("/api/v1/assistance-documents/" + document.id()))
        .tag(EntityTags.of(document.version()))
        .entity(Kept.tree(document))
        .build();
  }
}
