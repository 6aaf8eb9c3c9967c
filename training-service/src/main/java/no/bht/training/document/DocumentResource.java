package no.bht.training.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;

@Path("/api/v1/documents")
class DocumentResource {
  private final Documents documents;

  DocumentResource(Documents documents) {
    this.documents = documents;
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
    StoredDocument document = documents.one(documentId);
    StreamingOutput content = target -> documents.copy(document, target);
    return Response.ok(content, document.mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, document.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name(document))
        .header("Repr-Digest", "sha-256=:" + base64(document.sha256()) + ":")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private static String name(StoredDocument document) {
    return URLEncoder.encode(document.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String base64(String hex) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
  }
}
