package no.bht.supervision.tilda;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.bht.platform.problem.ProblemException;

/** Our words in the fields for which the contract has no list: versioned, open to all. */
@Path("/api/v1/tilda/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class CodeListResource {
  private final CodeLists lists;

  CodeListResource(CodeLists lists) {
    this.lists = lists;
  }

  @GET
  public CodeLists.All all() {
    return lists.all();
  }

  @GET
  @Path("/{version}")
  public CodeLists.Version version(@PathParam("version") String version) {
    return lists.all().versions().stream()
        .filter(one -> one.version().equals(version))
        .findAny()
        .orElseThrow(ProblemException::notFound);
  }
}
