package no.bht.supervision.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.http.QueryValues;
import org.jspecify.annotations.Nullable;

/** Published reactions, for everybody. */
@Path(PublishedReactionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class PublishedReactionResource {
  static final String PATH = "/api/v1/published-reactions";

  private final PublishedReactions published;

  PublishedReactionResource(PublishedReactions published) {
    this.published = published;
  }

  @GET
  public Page<PublishedReaction> list(
      @QueryParam("party") @Nullable OrganisationNumber party,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
        published.page(
            new PublishedReactions.Query(
                party,
                QueryValues.constant("kind", kind, ReactionKind.class),
                day("from", from),
                day("to", to),
                QueryValues.idAfter(after),
                size.plusOne())),
        size,
        last -> new Cursor(last.id().toString()));
  }

  @GET
  @Path("/{id}")
  public PublishedReaction get(@PathParam("id") UUID id) {
    return published.find(id).orElseThrow(ProblemException::notFound);
  }

  private static @Nullable LocalDate day(String name, @Nullable String text) {
    return text == null ? null : QueryValues.day(name, text, LocalDate.EPOCH);
  }
}
