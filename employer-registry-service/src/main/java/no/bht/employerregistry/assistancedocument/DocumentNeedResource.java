package no.bht.employerregistry.assistancedocument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.assistancedocument.DocumentTable.Need;
import no.bht.employerregistry.assistancedocument.KeepDocuments.NeedDecided;
import no.bht.employerregistry.http.QueryValue;
import no.bht.employerregistry.submission.Kept;
import no.bht.employerregistry.submission.SubmissionDoor;
import no.bht.platform.audit.Audited;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** What the enterprise needs decides whether there are such documents, and how often. */
@Path("/api/v1/employers/{organisationNumber}/document-needs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DocumentNeedResource {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-3";

  private final KeepDocuments documents;
  private final DocumentTable table;
  private final SubmissionDoor door;
  private final Caller caller;

  DocumentNeedResource(
      KeepDocuments documents, DocumentTable table, SubmissionDoor door, Caller caller) {
    this.documents = documents;
    this.table = table;
    this.door = door;
    this.caller = caller;
  }

  /** Every kind on which something is decided. */
  record Needs(List<Need> items) {}

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER})
  @Audited(basis = STATUTE)
  public ObjectNode list(@PathParam("organisationNumber") OrganisationNumber employer) {
    caller.requireParty(employer, Roles.REGISTRAR, Roles.INSPECTOR);
    return Kept.tree(new Needs(table.needs(employer)));
  }

  @PUT
  @Path("/{kind}")
  @RolesAllowed(Roles.EMPLOYER)
  @Audited(basis = STATUTE)
  public ObjectNode decide(
      @PathParam("organisationNumber") OrganisationNumber employer,
      @PathParam("kind") String kind,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull JsonNode sent) {
    caller.requireParty(employer);
    DocumentKind wanted =
        QueryValue.choice(DocumentKind.class, "kind", kind).orElseThrow(ProblemException::notFound);
    documents.decide(
        employer, wanted, ifMatch, Kept.read(door.admit("DecideNeed", sent), NeedDecided.class));
    return Kept.tree(new Needs(table.needs(employer)));
  }
}
