package no.bht.approval.publicregister;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Open to everybody; no personal data. */
@Path("/api/v1/register")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class RegisterResource {
  private final LookUp lookUp;
  private final Register register;
  private final RegisterSearch search;
  private final RegisterHistory history;

  RegisterResource(
      LookUp lookUp, Register register, RegisterSearch search, RegisterHistory history) {
    this.lookUp = lookUp;
    this.register = register;
    this.search = search;
    this.history = history;
  }

  /** Never blocks: the answer comes from memory or from a worker. */
  @GET
  @Path("/providers/{organisationNumber}")
  public Uni<byte[]> lookUp(
      @PathParam("organisationNumber") OrganisationNumber number,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt,
      @HeaderParam(HttpHeaders.CACHE_CONTROL) @Nullable String caching) {
    if (asOf == null && knownAt == null && (caching == null || !caching.contains("no-cache"))) {
      return lookUp.today(number);
    }
    LocalDate day = Days.day("asOf", asOf);
    Instant known = Days.moment("knownAt", knownAt);
    return lookUp.of(number, day, known);
  }

  @GET
  @Path("/providers/{organisationNumber}/versions")
  public Page<RegisterHistory.Version> versions(
      @PathParam("organisationNumber") OrganisationNumber number,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    return history.of(number, after, PageSize.parse(limit));
  }

  @GET
  @Path("/providers")
  public Page<RegisterAnswer> find(
      @BeanParam @Valid RegisterQuery query,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    return search.find(query, after, PageSize.parse(limit));
  }

  @POST
  @Path("/lookup")
  @Consumes(MediaType.APPLICATION_JSON)
  public BatchLookUp.Answer lookUpMany(@NotNull @Valid BatchLookUp.Request request) {
    return BatchLookUp.answer(register, request);
  }
}
