package no.bht.training.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.document.ContentStore;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;

@Path("/api/v1/documents")
class DocumentResource {
  private final Documents documents;
  private final ContentStore contents;

  DocumentResource(Documents documents, ContentStore contents) {
    this.documents = documents;
    this.contents = contents;
  }

  @GET
  @Path("/{documentId}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({
    Roles.PROVIDER,
    Roles.CASE_OFFICER,
    Roles.INSPECTOR,
    Roles.TRAINING_WRITE,
    Roles.TRAINING_COMPLETE,
    Roles.PERSON
  })
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Response read(@PathParam("documentId") UUID documentId) throws IOException {
    return documents.download(documentId).from(contents);
  }
}
