package no.bht.platform.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.IntStream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.NationalIdentityNumber;
import org.jspecify.annotations.Nullable;

/** A list of ten, and doors for the values, for the tests of this package. */
@Path("/api/v1/pages")
@PermitAll
class PagesResource {

  @GET
  public Page<String> list(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    int from = after == null ? 0 : Integer.parseInt(Cursor.parse(after).key()) + 1;
    List<String> rows =
        IntStream.range(from, 10).mapToObj(Integer::toString).limit(size.plusOne()).toList();
    return Page.of(rows, size, Cursor::new);
  }

  @GET
  @Path("/of/{party}")
  public String of(
      @PathParam("party") OrganisationNumber party,
      @QueryParam("other") @Nullable OrganisationNumber other) {
    return party.value() + (other == null ? "" : other.value());
  }

  @POST
  @Path("/values")
  public String values(Values values) {
    return values.parties().getFirst().value();
  }

  record Values(List<OrganisationNumber> parties, @Nullable NationalIdentityNumber person) {}
}
